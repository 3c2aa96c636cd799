import { test } from "uvu";
import * as assert from "uvu/assert";
import { headers } from "../../../layouts/feeds/headers.ts";
import { contentSecurityPolicy } from "../../../layouts/parts/content-security-policy.ts";
import { site } from "./harbour-news.ts";

const text = headers(site, { assets: "/assets/" });

/** The header lines under a path. */
function rule(of: string, path: string): string[] {
  const block = of
    .trim()
    .split("\n\n")
    .find((lines) => lines.startsWith(`${path}\n`));
  return (block ?? "").split("\n").slice(1);
}

test("every file is served with the policy, which no other site may frame", () => {
  const [policy] = rule(text, "/*");
  assert.is(policy, `  Content-Security-Policy: ${contentSecurityPolicy(site)}; frame-ancestors 'none'`);
});

test("a site with a search lets WebAssembly run in the header, since one header is for all; pages take it back", () => {
  const search = { comments: false };
  const [policy] = rule(headers({ ...site, search }, { assets: "/assets/" }), "/*");
  assert.match(policy ?? "", "script-src 'self' 'wasm-unsafe-eval';");
  assert.match(contentSecurityPolicy({ ...site, search }), "script-src 'self';");
});

test("every file is served with the headers that protect readers", () => {
  const names = rule(text, "/*").map((line) => line.trim().split(":")[0]);
  for (const name of [
    "Strict-Transport-Security",
    "Referrer-Policy",
    "Permissions-Policy",
    "X-Content-Type-Options",
  ]) {
    assert.ok(names.includes(name), name);
  }
});

test("a path is told how long it may be kept by one rule only, since hosts join what two rules say", () => {
  for (const folder of ["assets", "fonts"])
    assert.equal(rule(text, `/${folder}/*`), ["  Cache-Control: public, max-age=31536000, immutable"]);
  for (const folder of ["media", "pictures", "cards"])
    assert.equal(rule(text, `/${folder}/*`), ["  Cache-Control: public, max-age=86400"]);
  assert.equal(rule(text, "/sw.js"), ["  Cache-Control: no-cache"]);
  assert.not.match(rule(text, "/*").join("\n"), "Cache-Control");
});

test("a site without https, such as a preview, does not tell browsers to insist on it", () => {
  const preview = headers({ ...site, url: "http://localhost:8080" }, { assets: "/assets/" });
  assert.not.match(preview, "Strict-Transport-Security");
  assert.not.match(preview, "upgrade-insecure-requests");
});

test("no line is longer than hosts read, 2,000 characters", () => {
  assert.ok(text.split("\n").every((line) => line.length <= 2000));
});

test.run();

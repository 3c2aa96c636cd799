import { test } from "uvu";
import * as assert from "uvu/assert";
import { contentSecurityPolicy } from "../../../layouts/parts/content-security-policy.ts";
import type { Site } from "../../../src/news/site.ts";
import { site } from "../feeds/harbour-news.ts";

/** What the policy of a site allows for one directive. */
function allowed(settings: Site, directive: string): string | undefined {
  const found = contentSecurityPolicy(settings)
    .split("; ")
    .find((one) => one === directive || one.startsWith(`${directive} `));
  return found?.slice(directive.length + 1);
}

const served = (intake: string | null): Site => ({ ...site, comments: { ...site.comments, intake } });

test("nothing is allowed but what the site itself serves", () => {
  assert.is(allowed(site, "default-src"), "'none'");
  for (const directive of [
    "script-src",
    "style-src",
    "font-src",
    "media-src",
    "connect-src",
    "manifest-src",
  ]) {
    assert.is(allowed(site, directive), "'self'", directive);
  }
  assert.is(allowed(site, "base-uri"), "'none'");
  assert.is(allowed(site, "require-trusted-types-for"), "'script'");
  assert.is(allowed(site, "trusted-types"), "'none'");
  assert.is(allowed({ ...site, offline: true }, "trusted-types"), "worker");
  assert.not.match(contentSecurityPolicy(site), "unsafe");
});

test("what a meta element cannot carry is not in it", () => {
  assert.is(allowed(site, "frame-ancestors"), undefined);
});

test("the service's origin may be talked to and posted to", () => {
  const settings = served("https://intake.example:8443/api");
  assert.is(allowed(settings, "connect-src"), "'self' https://intake.example:8443");
  assert.is(allowed(settings, "form-action"), "'self' https://intake.example:8443 https://duckduckgo.com");
});

test("a service on the site's own host needs no word", () => {
  assert.is(allowed(served("https://harbour.example/api"), "connect-src"), "'self'");
});

test("comments may be sent to the repository's host", () => {
  const repository = { url: "https://git.example/harbour/news", branch: "main" };
  assert.match(allowed({ ...site, repository }, "form-action") ?? "", " https://git.example");
});

test("an address cannot add directives of its own", () => {
  const policy = contentSecurityPolicy(served("https://x;script-src,*.evil.example"));
  assert.not.match(policy, "evil");
});

test.run();

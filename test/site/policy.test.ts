// The third wall: every page brings a policy that fits what is on it, and that the headers of the site agree with.

import { createHash } from "node:crypto";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { decoded, elements, isRedirect } from "./elements.ts";
import { sampleSite } from "./sample-site.ts";

type Policy = Map<string, string[]>;

function readPolicy(text: string): Policy {
  const directives = text.split(";").map((one) => one.trim().split(/\s+/));
  return new Map(directives.map(([name = "", ...sources]) => [name, sources]));
}

const meta = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/g;

/** The policies that a page brings, each with its place. */
function policiesIn(markup: string): { policy: Policy; index: number }[] {
  return [...markup.matchAll(meta)].map(({ 1: text = "", index }) => ({
    policy: readPolicy(decoded(text)),
    index,
  }));
}

/** Data that no browser runs: https://html.spec.whatwg.org/multipage/scripting.html#data-block */
const data = "application/ld+json";

/** Everything inline that a browser would run or apply, with the directive that must allow it. */
function inlineIn(markup: string): { directive: string; text: string }[] {
  const found: { directive: string; text: string }[] = [];
  for (const [, attributes = "", text = ""] of markup.matchAll(/<script\b([^>]*)>(.*?)<\/script>/gs)) {
    if (/ src="/.test(attributes)) assert.is(text, "");
    else if (!attributes.includes(` type="${data}"`)) found.push({ directive: "script-src", text });
  }
  for (const [, text = ""] of markup.matchAll(/<style\b[^>]*>(.*?)<\/style>/gs))
    found.push({ directive: "style-src", text });
  return found;
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

async function pages(): Promise<[file: string, markup: string][]> {
  const { files, read } = await sampleSite();
  return files.filter((file) => file.endsWith(".html")).map((file) => [file, read(file)]);
}

async function header(): Promise<Policy> {
  const { read } = await sampleSite();
  const lines = read("_headers")
    .split("\n")
    .filter((line) => line.startsWith("  Content-Security-Policy: "));
  assert.is(lines.length, 1);
  return readPolicy((lines[0] as string).slice("  Content-Security-Policy: ".length));
}

test("every page of every kind brings one policy, before all that it loads", async () => {
  const kinds = new Map<string, number>();
  for (const [file, markup] of await pages()) {
    const [only, ...others] = policiesIn(markup);
    assert.ok(only && others.length === 0, file);
    assert.ok(only.index < markup.search(/<(?:link|script|style|img|title|body)\b/), file);
    assert.equal(only.policy.get("default-src"), ["'none'"], file);
    assert.equal(only.policy.get("base-uri"), ["'none'"], file);
    const kind = isRedirect(markup)
      ? "redirect"
      : (/<body class="([^"]*)"/.exec(markup)?.[1] ?? "text alone");
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  console.log(`figure: policies of ${[...kinds].map(([kind, count]) => `${count} ${kind}`).join(", ")}`);
  for (const kind of ["story", "front", "redirect", "text alone", "not-found", "search-page"])
    assert.ok(kinds.has(kind), kind);
});

test("what a page with script allows, trusted types and all, the header says word by word, but for the search", async () => {
  const all = await header();
  assert.equal(all.get("frame-ancestors"), ["'none'"]);
  let same = 0;
  for (const [file, markup] of await pages()) {
    const { policy } = policiesIn(markup)[0] as { policy: Policy };
    // A browser keeps to both: nothing that the page allows may be stopped by the header.
    for (const [name, sources] of policy) {
      const served = all.get(name) ?? [];
      if (sources[0] !== "'none'")
        for (const source of sources) assert.ok(served.includes(source), `${file}: ${name} ${source}`);
    }
    if (!/<script[^>]* src=/.test(markup)) continue;
    same++;
    assert.equal(policy.get("require-trusted-types-for"), ["'script'"], file);
    assert.equal(policy.get("trusted-types"), ["'none'"], file);
    for (const [name, sources] of all) {
      if (name === "frame-ancestors") continue;
      const own = policy.get(name) ?? [];
      assert.equal(
        own,
        sources.filter((source) => source !== "'wasm-unsafe-eval'" || own.includes(source)),
        `${file}: ${name}`,
      );
    }
  }
  assert.ok(same > 100, `${same} pages`);
});

test("nothing inline runs that the policy has no hash for, and no hash is left that nothing needs", async () => {
  const needed = new Set<string>();
  const given = new Set<string>();
  for (const [file, markup] of await pages()) {
    const { policy } = policiesIn(markup)[0] as { policy: Policy };
    for (const { directive, text } of inlineIn(markup)) {
      needed.add(hashOf(text));
      assert.ok(
        policy.get(directive)?.includes(hashOf(text)),
        `${file}: inline ${directive}: ${text.slice(0, 60)}`,
      );
    }
    for (const { name, attributes } of elements(markup)) {
      for (const key of attributes.keys())
        assert.not.match(key, /^(?:on|style$|srcdoc$|nonce$)/, `${file}: <${name} ${key}>`);
    }
    for (const sources of policy.values()) {
      for (const source of sources) {
        assert.not.match(source, /^'(?:unsafe-|strict-dynamic|nonce-)/, file);
        if (/^'sha\d+-/.test(source)) given.add(source);
      }
    }
  }
  for (const source of (await header()).values())
    for (const one of source) if (/^'sha\d+-/.test(one)) given.add(one);
  assert.equal([...given].sort(), [...needed].sort());
});

test("drawings, which browsers open as pages, too, hold neither script nor style", async () => {
  const { files, read } = await sampleSite();
  const drawings = files.filter((file) => file.endsWith(".svg") && !file.startsWith("media/"));
  assert.ok(drawings.length > 1);
  for (const file of drawings)
    assert.not.match(read(file), /<script|<style|<foreignObject|\son\w+=|javascript:/i, file);
});

test.run();

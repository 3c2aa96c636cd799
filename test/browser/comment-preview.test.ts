// The preview of a comment is what the site will print: the same rules, walked into elements instead of into text.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { renderComment } from "../../src/markdown/render-comment.ts";
import { casesOf } from "../markdown/fixtures.ts";
import { filesBelow } from "../site/build-site.ts";
import { sampleSite } from "../site/sample-site.ts";
import { serve } from "../site/serve.ts";
import { startChromium } from "./chromium.ts";

const [browser, site] = await Promise.all([startChromium(), sampleSite()]);
const { origin, close } = await serve(site.folder);
const story = `${origin}/2021/07/swing-bridge-stays-open-to-cars/`;

/** Everything that readers of the sample newsroom wrote, the fixtures, and what strangers may try. */
const folder = join("content", "comments");
const written = filesBelow(folder).map((file) =>
  readFileSync(join(folder, file), "utf8").replace(/^---\n[^]*?\n---\n/, ""),
);
const hostile = [
  "<img src=x onerror=alert(1)>",
  "[a](javascript:alert(1)) &lt;b&gt; &amp;amp; &#0; \\<i\\>",
  "3. three\n4. four\n\n   more\n   - deep\n     > quoted\n\n     # loud",
  "- tight\n  # loud\n  ```js\n  code\n  ```\n\n      indented\n",
  `${"> ".repeat(40)}deep`,
  "line  \nbreak\\\nbreak\nsoft",
  "",
];
const sources = [...written, ...casesOf("comment.txt").map(({ input }) => input), ...hostile];

type Outline = (string | [name: string, attributes: string[], content: Outline])[];

/** In the browser: elements, attributes and texts, without the line breaks that the site prints between blocks. */
function outlineOf(root: Node): Outline {
  root.normalize();
  const blocks = /^(?:P|OL|UL|LI|BLOCKQUOTE|PRE)$/;
  const isEdge = (node: Node | null) => !node || blocks.test(node.nodeName);
  return [...root.childNodes].flatMap((node): Outline => {
    if (node instanceof Element) {
      const attributes = [...node.attributes].map(({ name, value }) => `${name}=${value}`);
      return [[node.nodeName, attributes, outlineOf(node)]];
    }
    let text = node.textContent ?? "";
    if (!node.parentElement?.closest("pre")) {
      if (isEdge(node.previousSibling)) text = text.replace(/^\n/, "");
      if (isEdge(node.nextSibling)) text = text.replace(/\n$/, "");
    }
    return text ? [text] : [];
  });
}

/** The compiler names functions by a call that a browser does not know. */
const inPage = `window.__name = (made) => made; window.outlineOf = ${outlineOf};`;
type Window = { outlineOf: typeof outlineOf };

test("every comment of the sample, every fixture and every trick looks in the preview as the site prints it", async () => {
  const context = await browser.newContext();
  await context.addInitScript(inPage);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  await page.goto(story);
  const parts = site.files.find((file) => /^assets\/show-comment\..*\.js$/.test(file));
  const shown = await page.evaluate(
    async ({ address, texts }) => {
      const { showComment } = await import(address);
      const { outlineOf } = window as unknown as Window;
      return texts.map((text) => outlineOf(showComment(text)));
    },
    { address: `/${parts}`, texts: sources },
  );
  assert.equal(complaints, []);
  await page.goto("about:blank"); // where markup may be read
  const printed = await page.evaluate(
    (markups) => {
      const { outlineOf } = window as unknown as Window;
      return markups.map((markup) => {
        const box = document.createElement("template");
        box.innerHTML = markup;
        return outlineOf(box.content);
      });
    },
    sources.map((source) => renderComment(source).toString()),
  );
  assert.ok(written.length > 70 && JSON.stringify(printed).includes("BLOCKQUOTE"));
  sources.forEach((source, index) => assert.equal(shown[index], printed[index], source));
  await context.close();
});

test("a reader sees the preview on demand, and it follows what is written", async () => {
  const page = await browser.newPage({ reducedMotion: "reduce" });
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(story);
  const area = page.getByLabel("Comment", { exact: true });
  const button = page.getByRole("button", { name: "Preview" });
  await area.fill("I was *there*. <b>No</b> markup.");
  assert.not(asked.some((url) => url.includes("show-comment")));
  await button.click();
  const shown = page.locator(".write .e-content");
  await shown.locator("em", { hasText: "there" }).waitFor();
  assert.is(await shown.innerText(), "I was there. <b>No</b> markup.");
  assert.is(await button.getAttribute("aria-expanded"), "true");
  await area.press("End");
  await area.pressSequentially(" At ten.");
  assert.match(await shown.innerText(), "markup. At ten.");
  await button.press("Enter");
  await shown.waitFor({ state: "hidden" });
  assert.is(await button.getAttribute("aria-expanded"), "false");
  await page.close();
});

test.after(async () => {
  close();
  await browser.close();
});

test.run();

// Hostile texts: whatever they hold, they are rendered in a moment and to no page of a thousand times their size.

import { test } from "uvu";
import * as assert from "uvu/assert";
import { renderArticle } from "../../src/markdown/render-article.ts";
import { renderComment } from "../../src/markdown/render-comment.ts";
import { options } from "./newsroom-options.ts";

const times = 10_000;
const numbers = Array.from({ length: times }, (_, index) => index);

const texts: Record<string, string> = {
  "quotations in quotations": ">".repeat(times),
  "lists in lists": "- ".repeat(times),
  "lists, each deeper than the last": numbers
    .slice(0, 600)
    .map((depth) => `${" ".repeat(depth)}- a`)
    .join("\n"),
  "opening brackets": "[".repeat(times),
  "pairs of brackets": "[".repeat(times) + "a" + "]".repeat(times),
  "links in links": "[a](b".repeat(times) + ")".repeat(times),
  "pictures in pictures": "![".repeat(times) + "a" + "](b)".repeat(times),
  "emphasis in emphasis": "*a ".repeat(times) + "b*".repeat(times),
  "emphasis that never ends": "*a **a __a ".repeat(times),
  "quotation marks": `*"*'`.repeat(times),
  "backticks of all lengths": numbers
    .slice(0, 500)
    .map((length) => "`".repeat(length))
    .join(" "),
  "addresses with brackets": "http://a.b/(".repeat(5_000),
  "one long address": `https://${"a.".repeat(times)}`,
  "half footnotes": `[^a]: x\n\n${"[^".repeat(times)}`,
  "footnotes in footnotes": "[^a]: ".repeat(times),
  "5,000 footnotes": numbers
    .slice(0, 5_000)
    .map((n) => `a[^n${n}]\n\n[^n${n}]: note [^n${n + 1}]\n`)
    .join("\n"),
  "half language marks": `${"[".repeat(times)}a]{lang=de}`,
  "language marks in each other": "[".repeat(times) + "a" + "]{lang=de}".repeat(times),
  "containers that never end": "::: note\n".repeat(times),
  "containers in each other": "::: note\n".repeat(times) + ":::\n".repeat(times),
  "containers in lists": "- ::: note\n".repeat(times),
  "ends of no container": ":::\n".repeat(times),
  "one heading over and over": "# a\n".repeat(times),
  "broken pictures": "![](x)\n\n".repeat(times),
  "table cells": `${"|a".repeat(300)}\n${"|-".repeat(300)}\n${"|x\n".repeat(times)}`,
  "broken surrogates and zeros": "\ud800\0".repeat(times),
  "names of object properties":
    "[__proto__] [^__proto__] [constructor]{lang=__proto__}\n\n[__proto__]: /a\n[^__proto__]: b\n",
};

/** Milliseconds of processor time, which other programs of a busy machine don't lengthen much. */
function effort(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

for (const [name, text] of Object.entries(texts)) {
  // Each takes about a tenth of a second; work that grows with the square of the text would take many.
  test(`${name} cost next to nothing`, () => {
    const spent = effort(() => {
      renderArticle(text, options);
      renderComment(text);
    });
    assert.ok(spent < 2_000, `${spent} ms`);
  });
}

test("a long address that is defined once is not printed ten thousand times", () => {
  const text = `[a]: https://a.example/${"x".repeat(1_900)}\n\n${"[a] ".repeat(times)}`;
  const { html, problems } = renderArticle(text, options);
  assert.ok(html.toString().length < 20 * text.length);
  assert.match(problems.at(0)?.message ?? "", "too long and too many");
  assert.ok(renderComment(text).toString().length < 3 * text.length);
});

test("a file full of mistakes names the first hundred, briefly", () => {
  const { problems } = renderArticle(
    `![${"x".repeat(5_000)}](${"y".repeat(5_000)})\n\n`.repeat(500),
    options,
  );
  assert.is(problems.length, 100);
  assert.ok(problems.every(({ message }) => message.length < 400));
});

test("one text leaves nothing behind for the next", () => {
  renderArticle("[quay]: https://evil.example/\n\n[^1]: evil\n\n::: note\nopen", options);
  const { html, problems } = renderArticle("The [quay] at night.", options);
  assert.is(html.toString(), "<p>The [quay] at night.</p>\n");
  assert.equal(problems, []);
});

test.run();

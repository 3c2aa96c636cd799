// Hostile texts: whatever they hold, they are rendered in a moment and to no page of a thousand times their size.
// `npm run torture -- --only bombs` measures the same bombs at 500,000 characters.

import { test } from "uvu";
import * as assert from "uvu/assert";
import { renderArticle } from "../../src/markdown/render-article.ts";
import { renderComment } from "../../src/markdown/render-comment.ts";
import { bombs } from "./bombs.ts";
import { options } from "./newsroom-options.ts";

const size = 10_000;

/** Milliseconds of processor time, which other programs of a busy machine don't lengthen much. */
function effort(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

for (const [name, make] of Object.entries(bombs)) {
  // Each takes a few hundredths of a second; work that grows with the square of the text would take many.
  test(`${name} cost next to nothing`, () => {
    const text = make(size);
    let printed = 0;
    const spent = effort(() => {
      printed = renderArticle(text, options).html.toString().length + renderComment(text).toString().length;
    });
    assert.ok(spent < 2_000, `${spent} ms`);
    assert.ok(printed < 100 * size, `${printed} characters`);
  });
}

test("names of object properties are names like others", () => {
  const text = "[__proto__] [^__proto__] [constructor]{lang=__proto__}\n\n[__proto__]: /a\n[^__proto__]: b\n";
  assert.match(renderArticle(text, options).html.toString(), '<a href="/news/a"><strong>proto</strong></a>');
  assert.match(renderComment(text).toString(), "<p>[<strong>proto</strong>] ");
});

test("what is nested too deep is shown as it was written, and the author hears of it", () => {
  const text = `${">".repeat(60)} Who says so?\n\nThe mayor.`;
  assert.match(renderComment(text).toString(), /<p>(?:&gt;){42} Who says so\?<\/p>/);
  const { html, problems } = renderArticle(`The council.\n\n${text}`, options);
  assert.match(html.toString(), /<p>(?:&gt;){12} Who says so\?<\/p>[^]*<p>The mayor.<\/p>/);
  assert.equal(problems, [
    {
      line: 3,
      column: 1,
      message: "lists and quotations stand too deep in each other: take some of them out",
    },
  ]);
});

test("a long address that is defined once is not printed ten thousand times", () => {
  const text = `[a]: https://a.example/${"x".repeat(1_900)}\n\n${"[a] ".repeat(10_000)}`;
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

import { test } from "uvu";
import * as assert from "uvu/assert";
import { plainText } from "../../../layouts/parts/plain-text.ts";
import { renderComment } from "../../../src/markdown/render-comment.ts";

const told = (comment: string) => plainText(renderComment(comment));

test("emphasis and links leave their words", () => {
  assert.is(
    told("They are *alive*, says [the **harbour** master](https://harbour.example/)!\n"),
    "They are alive, says the harbour master!",
  );
});

test("each paragraph, line, item and quotation stands on a line of its own", () => {
  const comment = "I saw:\nsmoke.\n\n> Nobody came.\n\n- first\n- second\n\n1. one\n\n2. two\n\nThat is all.";
  const lines = ["I saw:", "smoke.", "Nobody came.", "first", "second", "one", "two", "That is all."];
  assert.is(told(comment), lines.join("\n"));
});

test("code keeps its indentation", () => {
  assert.is(told("```\nif wet:\n  stay\n```\n"), "if wet:\n  stay");
});

test("what looks like markup or an entity in a reader's words stays as it was written", () => {
  const words = `Ships & <b>boats</b> "x" 'y' &amp;lt; a > b`;
  assert.is(told(words.replace("&amp;", "&amp;amp;")), words);
});

test("a long comment of angle brackets and blanks takes no longer than any other", () => {
  const hostile = `\`\`\`\n${"<".repeat(20_000)}${" ".repeat(20_000)}${"\n ".repeat(10_000)}x\n\`\`\`\n`;
  const start = performance.now();
  told(hostile);
  assert.ok(performance.now() - start < 1000);
});

test.run();

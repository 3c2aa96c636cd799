import { test } from "uvu";
import * as assert from "uvu/assert";
import { readingTime } from "../../src/news/reading-time.ts";

test("238 words are read in a minute", () => {
  assert.is(readingTime("word ".repeat(238)), 1);
  assert.is(readingTime("word ".repeat(238 * 4)), 4);
  assert.is(readingTime("слово ".repeat(238 * 3)), 3);
  assert.is(readingTime("كلمة ".repeat(238 * 3)), 3);
});

test("a short text takes a minute, an empty one too", () => {
  assert.is(readingTime("Nobody was hurt."), 1);
  assert.is(readingTime(""), 1);
});

test("Chinese and Japanese, written without spaces, are read by characters", () => {
  assert.is(readingTime("火".repeat(900)), 3);
  assert.is(readingTime("港の火事、".repeat(225)), 3);
  assert.is(readingTime("𠀀".repeat(900)), 3);
});

test("marks of markdown and punctuation are no words", () => {
  assert.is(readingTime("- **word** — “word” … 🚢 \n".repeat(238)), 2);
  assert.is(readingTime("--- * > # … — “ ” \n".repeat(500)), 1);
});

test("an address in a link is no word of its own", () => {
  assert.is(readingTime("[word](https://harbour.example/a/b/c)\n".repeat(238)), 1);
});

test.run();

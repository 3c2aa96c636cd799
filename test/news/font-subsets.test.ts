import { test } from "uvu";
import * as assert from "uvu/assert";
import { fontSubsets } from "../../src/news/font-subsets.ts";

test("a language needs the letters of its script, first those that most of a text is made of", () => {
  assert.equal(fontSubsets("de-AT"), ["latin", "latin-ext"]);
  assert.equal(fontSubsets("uk"), ["cyrillic", "cyrillic-ext"]);
  assert.equal(fontSubsets("sr-Latn"), ["latin", "latin-ext"]);
  assert.equal(fontSubsets("fa"), ["arabic"]);
  assert.equal(fontSubsets("vi"), ["latin", "latin-ext", "vietnamese"]);
});

test("a script that no font has in one part needs none", () => {
  assert.equal(fontSubsets("ja"), []);
});

test.run();

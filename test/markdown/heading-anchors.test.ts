// The outline of headings, and the ends of their addresses.

import { test } from "uvu";
import * as assert from "uvu/assert";
import { outline, slug } from "../../src/markdown/heading-anchors.ts";

test("headings start at h2 and skip no level, wherever the author starts", () => {
  assert.equal([1, 2, 3, 2, 1].map(outline()), [2, 3, 4, 3, 2]);
  assert.equal([2, 3, 3, 2].map(outline()), [2, 3, 3, 2]);
  assert.equal([3, 5, 3, 2, 4].map(outline()), [2, 3, 2, 2, 3]);
  assert.equal([1, 2, 3, 4, 5, 6].map(outline()), [2, 3, 4, 5, 6, 6]);
});

test("an address ends in the words of its heading in their own letters", () => {
  assert.is(slug("Don’t panic: it's 2022!"), "dont-panic-its-2022");
  assert.is(slug("Ünïcode, «Київ» & 東京"), "ünïcode-київ-東京");
  assert.is(slug("e\u0301te\u0301"), "été");
  assert.is(slug("— … —"), "");
  assert.is(Array.from(slug("𝒜".repeat(100))).length, 60);
});

test.run();

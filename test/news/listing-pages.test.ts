import { test } from "uvu";
import * as assert from "uvu/assert";
import { listingPages } from "../../src/news/listing-pages.ts";

test("up to thirty-nine stories stand on the front alone", () => {
  for (const count of [0, 1, 20, 39]) {
    assert.equal(listingPages(count), { front: { from: 0, to: count }, numbered: [] });
  }
});

test("the oldest twenty move to page 1 when the front would be two pages long", () => {
  assert.equal(listingPages(40), { front: { from: 20, to: 40 }, numbered: [{ from: 0, to: 20 }] });
});

test("a new story never changes a numbered page, and each story stands on exactly one page", () => {
  let before = listingPages(0).numbered;
  for (let count = 1; count < 500; count++) {
    const { front, numbered } = listingPages(count);
    assert.equal(numbered.slice(0, before.length), before);
    const spans = [...numbered, front];
    assert.equal(
      spans.map(({ from }) => from),
      [0, ...spans.slice(0, -1).map(({ to }) => to)],
    );
    assert.is(front.to, count);
    before = numbered;
  }
});

test.run();

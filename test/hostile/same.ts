// Compares long lists: names the first things that differ, where a test's own message would be a book.

import * as assert from "uvu/assert";

export function same(found: readonly unknown[] | undefined, wanted: readonly unknown[], what = ""): void {
  const differing = wanted.flatMap((text, at) => {
    const [one, other] = [found?.[at], text].map((value) => JSON.stringify(value));
    return one === other ? [] : [`${one} is not ${other}`];
  });
  assert.equal(differing.slice(0, 5), [], `${what} ${differing.slice(0, 5).join("\n")}`);
  assert.is(found?.length, wanted.length, what);
}

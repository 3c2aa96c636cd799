// What a service says of reactions, read with distrust.

import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { reactionAnswer } from "../../src/news/reaction-answer.ts";

const ids = ["love", "omg", "constructor"];
const read = (answer: unknown) => reactionAnswer(answer, "harbour-fire", ids);

test("counts are by the reactions of the page, 0 for those that are not named", () => {
  const answer = read({ article: "harbour-fire", counts: { omg: 3, shrug: 9, constructor: 1 }, mine: "omg" });
  assert.equal(Object.fromEntries(answer?.counts ?? []), { love: 0, omg: 3, constructor: 1 });
  assert.is(answer?.mine, "omg");
});

test("what a map has by nature is no count", () => {
  const answer = read({ article: "harbour-fire", counts: {}, mine: "shrug" });
  assert.is(answer?.counts.get("constructor"), 0);
  assert.is(answer?.mine, null);
});

test("an answer about another article or with a count that is none is no answer", () => {
  for (const counts of [
    { love: -1 },
    { love: 1e20 },
    { love: 0.5 },
    { love: "3" },
    [3],
    "3",
    3,
    null,
    undefined,
  ])
    assert.is(read({ article: "harbour-fire", counts, mine: null }), null, JSON.stringify(counts));
  assert.is(read({ article: "harbour-flood", counts: {}, mine: null }), null);
});

test("whatever a service says, counts are whole numbers from 0, and mine is one of the reactions", () => {
  const counts = fc.oneof(fc.dictionary(fc.constantFrom(...ids, "__proto__"), fc.anything()), fc.anything());
  const article = fc.oneof(fc.constant("harbour-fire"), fc.anything());
  const answers = fc.oneof(fc.record({ article, counts, mine: fc.anything() }), fc.anything());
  fc.assert(
    fc.property(answers, (json) => {
      const answer = read(json);
      if (!answer) return;
      assert.equal([...answer.counts.keys()], ids);
      for (const count of answer.counts.values()) assert.ok(Number.isSafeInteger(count) && count >= 0);
      assert.ok(answer.mine === null || ids.includes(answer.mine));
    }),
  );
});

test.run();

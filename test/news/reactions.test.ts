import { test } from "uvu";
import * as assert from "uvu/assert";
import { badges, defaultReactions, graveReactions, share, total } from "../../src/news/reactions.ts";

test("the default set has the nine that readers know, in their order", () => {
  const ids = defaultReactions.map(({ id }) => id).join(" ");
  assert.is(ids, "hate confused fail fun geeky love lol omg win");
});

test("nothing in the grave set laughs", () => {
  const light = new Set(["fun", "lol", "win", "geeky"]);
  assert.not.ok(graveReactions.some(({ id }) => light.has(id)));
});

test("shares have one decimal and are rounded down", () => {
  assert.is(share(1, 3), 33.3);
  assert.is(share(2, 3), 66.6);
  assert.is(share(57, 1000), 5.7);
  assert.is(share(3, 3), 100);
  assert.is(share(0, 0), 0);
});

test("the total counts the set's own reactions alone", () => {
  assert.is(total(defaultReactions, { hate: 2, love: 3, unknown: 40 }), 5);
});

test("the strongest reaction becomes a badge from the threshold on, a second one only when it is near", () => {
  const rule = { threshold: 10, second: 0.3 };
  const ids = (tally: Record<string, number>) => badges(defaultReactions, tally, rule).map(({ id }) => id);
  assert.equal(ids({ love: 9 }), []);
  assert.equal(ids({ love: 10 }), ["love"]);
  assert.equal(ids({ love: 100, omg: 30 }), ["love"]);
  assert.equal(ids({ love: 100, omg: 31, win: 90 }), ["love", "win"]);
  assert.equal(ids({ omg: 20, love: 20 }), ["love", "omg"]);
});

test.run();

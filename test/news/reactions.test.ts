import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  badges,
  barHeight,
  defaultReactions,
  graveReactions,
  lightHearted,
  share,
  total,
} from "../../src/news/reactions.ts";

test("the default set has the nine that readers know, in their order", () => {
  const ids = defaultReactions.map(({ id }) => id).join(" ");
  assert.is(ids, "hate confused fail fun geeky love lol omg win");
});

test("nothing in the grave set laughs", () => {
  assert.not.ok(graveReactions.some(({ id }) => lightHearted.has(id)));
  for (const id of lightHearted)
    assert.ok(
      defaultReactions.some((one) => one.id === id),
      id,
    );
});

test("shares have one decimal and are rounded down", () => {
  assert.is(share(1, 3), 33.3);
  assert.is(share(2, 3), 66.6);
  assert.is(share(57, 1000), 5.7);
  assert.is(share(3, 3), 100);
  assert.is(share(0, 0), 0);
});

test("bars are drawn to the height of the strongest; one of millions is still seen, nobody is not", () => {
  assert.is(barHeight(148, 148), 100);
  assert.is(barHeight(37, 148), 25);
  assert.is(barHeight(1, 1_234_567), 3);
  assert.is(barHeight(0, 5), 0);
  assert.is(barHeight(0, 0), 0);
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

test("a newsroom may ask more of a badge, and less of a second one", () => {
  const ids = (threshold: number, second: number) =>
    badges(defaultReactions, { love: 100, omg: 60, win: 20 }, { threshold, second }).map(({ id }) => id);
  assert.equal(ids(101, 0), []);
  assert.equal(ids(100, 0), ["love"]);
  assert.equal(ids(10, 0.6), ["love"]);
  assert.equal(ids(10, 0.59), ["love", "omg"]);
  assert.equal(ids(10, 0), ["love", "omg"]);
});

test.run();

// The reason of a refusal, as readers see it.

import { test } from "uvu";
import * as assert from "uvu/assert";
import { refusalReason } from "../../src/browser/refusal-reason.ts";

const reason = (detail: unknown) => refusalReason({ detail }).replace(/^\u2068|\u2069$/g, "");

test("a reason is one line of at most sixty characters, whole ones", () => {
  assert.is(reason("Too many\r\n\treactions."), "Too many reactions.");
  assert.is(reason("a".repeat(60)), "a".repeat(60));
  assert.is(reason("🎉".repeat(61)), `${"🎉".repeat(59)}…`);
});

test("marks that turn the direction of text do not get through", () => {
  assert.is(reason("\u202eclosed\u2069\u0000now"), " closed now");
});

test("a refusal without words gives none", () => {
  for (const problem of [null, undefined, 3, "no", [], {}, { detail: 3 }, { detail: { toString: 1 } }])
    assert.is(refusalReason(problem), "");
});

test.run();

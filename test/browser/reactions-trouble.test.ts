// Reactions with a service that is down, refuses, or lies: readers are told plainly, and nothing is trusted.

import { test } from "uvu";
import * as assert from "uvu/assert";
import { hears, newsstand, press, pressed, shown, until } from "./reacting-page.ts";

const stand = await newsstand();
const { service } = stand;
const all = service.counts.get("bell-stolen") as Map<string, number>;
const offline = "Kept here; will be sent when you are online.";
const kept = () => localStorage.getItem("unsent:bell-stolen");

test.before.each(() => {
  service.mood = {};
  service.log.length = 0;
  all.clear();
});

test("while the service is down a choice is kept, not counted, and sent as soon as it is back", async () => {
  const page = await stand.visit();
  await until(() => service.log.length === 1);
  service.mood = { down: true };
  await press(page, "love");
  await hears(page, offline);
  assert.is(await pressed(page), "love");
  assert.is(await shown(page, "love"), "0 ");
  assert.is(await page.evaluate(kept), "love");
  service.mood = {};
  await hears(page, "You reacted: Love"); // tried again by itself
  assert.is(all.get("love"), 1);
  assert.is(await page.evaluate(kept), null);
  await page.context().close();
});

test("what is kept outlives the page, and so does a reaction that was taken back", async () => {
  const page = await stand.visit();
  await press(page, "fun");
  await hears(page, "You reacted: Fun");
  service.mood = { down: true };
  await press(page, "fun");
  await hears(page, offline);
  assert.is(await page.evaluate(kept), "");
  await page.reload();
  await hears(page, offline);
  assert.is(await pressed(page), "");
  service.mood = {};
  await page.evaluate(() => window.dispatchEvent(new Event("online")));
  await hears(page, "Taken back.");
  assert.is(all.get("fun"), 0);
  await page.context().close();
});

test("a service that is overloaded, or asked too often, is asked again when it says so", async () => {
  for (const status of [503, 429]) {
    const page = await stand.visit();
    service.mood = { refuse: { status, detail: "Busy.", retryAfter: 2 } };
    const start = Date.now();
    await press(page, "win");
    await hears(page, offline);
    service.mood = {};
    await hears(page, "You reacted: Win");
    assert.ok(Date.now() - start >= 1900);
    await page.context().close();
  }
});

test("a refusal takes the choice back and gives the reason as text, cut short", async () => {
  const page = await stand.visit();
  await press(page, "love");
  await hears(page, "You reacted: Love");
  const detail = `Too many reactions <b onclick=x>from here</b>.\n ${"Please wait. ".repeat(900)}`;
  service.mood = { refuse: { status: 403, detail } };
  await press(page, "omg");
  const cut = `${detail.replace(/\s+/g, " ").slice(0, 59)}…`;
  await hears(page, `Not counted. ${cut}`);
  assert.is(await pressed(page), "love");
  assert.is(await shown(page, "love"), "1 100%");
  assert.is(await page.evaluate(kept), null);
  assert.is(await page.locator("news-reactions [role=status] b").count(), 0);
  service.mood = { refuse: { status: 403, detail: "" } };
  await press(page, "hate");
  await hears(page, "Not counted.");
  assert.is(await pressed(page), "love");
  await page.context().close();
});

const counts = (text: string) => `{"article":"bell-stolen","counts":${text},"mine":null}`;
const lies: [what: string, answer: string][] = [
  ["markup", counts('{"love":"<img src=x onerror=alert(1)>"}')],
  ["less than nobody", counts('{"love":-1}')],
  ["half a reader", counts('{"love":1.5}')],
  ["no number", counts('{"love":null}')],
  ["NaN", counts('{"love":NaN}')],
  ["more readers than there are people", counts('{"love":1e20}')],
  ["a number in words", counts('{"love":"7"}')],
  ["a list", counts("[7,7,7]")],
  ["nothing", counts("null")],
  ["another article's counts", '{"article":"toll-falls","counts":{"love":7},"mine":"love"}'],
  ["a page", "<!doctype html><script>alert(1)</script>"],
  ["a body without end", counts(`{"love":7,"x":"${"x".repeat(200_000)}"}`)],
];

test("an answer that cannot be true changes nothing", async () => {
  for (const [what, lie] of lies) {
    service.mood = { lie };
    const page = await stand.visit();
    await page.waitForLoadState("networkidle");
    assert.is(await shown(page, "love"), "3 20%", what);
    assert.is(await pressed(page), "", what);
    await page.context().close();
  }
});

test("what is unknown in an answer is passed over", async () => {
  const lie = counts('{"love":7,"__proto__":{"omg":9},"constructor":5,"shrug":3}').replace("null", '"shrug"');
  service.mood = { lie };
  const page = await stand.visit();
  await until(async () => (await shown(page, "love")) === "7 100%");
  assert.is(await pressed(page), "");
  assert.is(await shown(page, "omg"), "0 ");
  await page.context().close();
});

test("a wish is kept and sent again when the answer is none of a reactions service", async () => {
  const page = await stand.visit();
  service.mood = { lie: "[]" };
  await press(page, "win");
  await hears(page, offline);
  assert.is(await pressed(page), "win");
  assert.is(await shown(page, "win"), "0 ");
  service.mood = {};
  await hears(page, "You reacted: Win");
  await page.context().close();
});

test("nothing of it was forbidden by the page's policy", () => assert.equal(stand.faults, []));

test.after(stand.close);

test.run();

// Reactions with a service that answers: what readers press is counted there, and comes back with the page.

import { test } from "uvu";
import * as assert from "uvu/assert";
import { hears, newsstand, press, pressed, shown, until } from "./reacting-page.ts";

const stand = await newsstand();
const { service } = stand;
const all = service.counts.get("bell-stolen") as Map<string, number>;

test.before.each(() => {
  service.mood = {};
  service.log.length = 0;
  for (const id of all.keys()) all.set(id, 0);
});

/** What was asked for but reading. */
const writes = () => service.log.filter((line) => !line.startsWith("GET"));

test("the counts of the ledger become those of the service, and nothing moves", async () => {
  all.set("love", 1_234_567).set("hate", 7);
  const page = await stand.visit();
  await until(async () => (await shown(page, "love")) === "1,234,567 99.9%");
  assert.is(await shown(page, "omg"), "0 ");
  assert.is(await page.locator("news-reactions p b").innerText(), "1,234,574");
  assert.is(await page.locator("button[value=omg] rect").getAttribute("height"), "0%");
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  assert.equal(await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts), []);
  await page.context().close();
});

test("a reaction is counted, changed in one request, taken back in one, and remembered", async () => {
  const page = await stand.visit();
  await press(page, "love");
  await hears(page, "You reacted: Love");
  assert.is(await shown(page, "love"), "1 100%");
  await press(page, "omg");
  await hears(page, "You reacted: OMG");
  assert.is(await shown(page, "love"), "0 ");
  await page.reload();
  await until(async () => (await pressed(page)) === "omg");
  await press(page, "omg");
  await hears(page, "Taken back.");
  assert.equal(writes(), ["PUT bell-stolen love", "PUT bell-stolen omg", "DELETE bell-stolen"]);
  assert.is(await shown(page, "omg"), "0 ");
  const told = await page.evaluate(() => (window as unknown as { told: any[] }).told);
  assert.equal(told.length, 1, "only the reader's acts are told, and only once they are heard");
  assert.equal([told[0].previous, told[0].reaction, told[0].counts.omg], ["omg", null, 0]);
  await page.context().close();
});

test("a slow service keeps nobody waiting: the choice is shown and counted at once, then settled", async () => {
  const page = await stand.visit();
  await until(() => service.log.length === 1);
  all.set("love", 40);
  service.mood = { slow: 800 };
  await press(page, "love");
  assert.is(await pressed(page), "love");
  assert.is(await shown(page, "love"), "1 100%");
  assert.is(await page.locator("news-reactions [role=status]").innerText(), "");
  await hears(page, "You reacted: Love");
  assert.is(await shown(page, "love"), "41 100%");
  await page.context().close();
});

test("whatever is pressed in a hurry, the last choice is sent after the first, and nothing between", async () => {
  const page = await stand.visit();
  service.mood = { slow: 300 };
  for (const id of ["love", "hate", "fun", "win"]) await press(page, id);
  assert.is(await pressed(page), "win");
  await hears(page, "You reacted: Win");
  assert.equal(writes(), ["PUT bell-stolen love", "PUT bell-stolen win"]);
  await page.dblclick("button[value=win]"); // taken back, and chosen again before that is heard
  assert.is(await pressed(page), "win");
  await until(() => writes().length === 4);
  await hears(page, "You reacted: Win");
  assert.is(all.get("win"), 1);
  await page.context().close();
});

test("a late answer about the counts does not undo what was pressed meanwhile", async () => {
  const page = await stand.visit();
  await until(() => service.log.length === 1);
  await page.route("**/reactions/*", async (route) => {
    const response = await route.fetch();
    if (route.request().method() === "GET") await until(() => writes().length === 1);
    await new Promise((resolve) => setTimeout(resolve, route.request().method() === "GET" ? 300 : 0));
    await route.fulfill({ response });
  });
  await page.evaluate(() => window.dispatchEvent(new Event("online"))); // asks again
  await until(() => service.log.length === 2);
  const late = page.waitForResponse((response) => response.request().method() === "GET");
  await press(page, "love");
  await hears(page, "You reacted: Love");
  await late;
  await page.evaluate(() => new Promise((done) => setTimeout(done)));
  assert.is(await pressed(page), "love");
  assert.is(await shown(page, "love"), "1 100%");
  await page.context().close();
});

test("a reader who comes back to the tab sees the counts of now", async () => {
  const page = await stand.visit();
  await until(() => service.log.length === 1);
  all.set("geeky", 5);
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await until(async () => (await shown(page, "geeky")) === "5 100%");
  await page.context().close();
});

test("nothing of it was forbidden by the page's policy", () => assert.equal(stand.faults, []));

test.after(stand.close);

test.run();

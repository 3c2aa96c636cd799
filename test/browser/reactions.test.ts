// Reactions on a purely static site: the reader's choice is kept in the browser, and no number is invented.

import { test } from "uvu";
import * as assert from "uvu/assert";
import { comeNear, hears, newsstand, press, pressed, shown } from "./reacting-page.ts";

const stand = await newsstand({ served: false });

test("a choice is kept in the browser, changed and taken back; the counts stay the ledger's", async () => {
  const page = await stand.visit();
  await press(page, "love");
  await hears(page, "Kept in this browser only: Love");
  assert.is(await pressed(page), "love");
  assert.is(await shown(page, "love"), "3 20%");
  await page.reload();
  await comeNear(page);
  assert.is(await pressed(page), "love");
  await press(page, "omg");
  assert.is(await pressed(page), "omg");
  await press(page, "omg");
  await hears(page, "Taken back.");
  assert.is(await pressed(page), "");
  await page.reload();
  await comeNear(page);
  assert.is(await pressed(page), "");
  assert.is(await shown(page, "omg"), "12 80%");
  assert.is(await shown(page, "hate"), "0 ");
  assert.equal(stand.service.log, []);
  await page.context().close();
});

test("those who embed it hear what was chosen", async () => {
  const page = await stand.visit();
  await press(page, "love");
  await press(page, "win");
  await press(page, "win");
  const told = await page.evaluate(() => (window as unknown as { told: any[] }).told);
  assert.equal(
    told.map(({ article, reaction, previous }) => [article, reaction, previous]),
    [
      ["bell-stolen", "love", null],
      ["bell-stolen", "win", "love"],
      ["bell-stolen", null, "win"],
    ],
  );
  assert.is(told[0].counts.omg, 12);
  await page.context().close();
});

test("keyboard alone reacts, and the focus stays where it was", async () => {
  const page = await stand.visit();
  await page.focus("button[value=fun]");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  assert.is(await pressed(page), "geeky");
  await page.keyboard.press("Enter");
  assert.is(await pressed(page), "");
  assert.is(await page.evaluate(() => (document.activeElement as HTMLButtonElement).value), "geeky");
  await page.context().close();
});

test("screen readers hear a button's label, count, share and state", async () => {
  const page = await stand.visit();
  await press(page, "love");
  const tree = await page.locator("news-reactions").ariaSnapshot();
  assert.match(tree, /button "Love 3 20%" \[pressed\]/);
  assert.match(tree, /button "Hate 0"/);
  assert.match(tree, /status: "?Kept in this browser only: Love/);
  await page.context().close();
});

test("where the reader forbids storage, the choice lasts as long as the page", async () => {
  const page = await stand.visit();
  await page.addInitScript(() =>
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("The operation is insecure.", "SecurityError");
      },
    }),
  );
  await page.reload();
  await comeNear(page);
  await press(page, "love");
  assert.is(await pressed(page), "love");
  await page.context().close();
});

test("without script the counts can be read, and the buttons wait", async () => {
  const page = await stand.visit({ javaScriptEnabled: false });
  const button = page.locator("button[value=omg]");
  assert.match(await button.innerText(), /12\s+80%\s+OMG|OMG\s+12\s+80%/);
  assert.ok(await button.isDisabled());
  assert.match(await page.locator("news-reactions").innerText(), "To react, turn on JavaScript");
  await page.context().close();
});

test("nothing of it was forbidden by the page's policy", () => assert.equal(stand.faults, []));

test.after(stand.close);

test.run();

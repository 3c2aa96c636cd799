// How reactions stand on the page: room for a thumb, for millions and for every language; never by colour alone.

import type { Page } from "playwright-core";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { hears, newsstand, press, shown, until } from "./reacting-page.ts";

const million = '{ "bell-stolen": { "omg": 1234567, "love": 1234567, "lol": 999 } }';
const stand = await newsstand({ files: { "reactions/ledger.json": million } });
const { service } = stand;

/** The buttons' places on the page. */
function places(page: Page) {
  return page.locator("news-reactions button").evaluateAll((buttons) =>
    buttons.map((button) => {
      const { x, y, width, height } = button.getBoundingClientRect();
      return { x, y, width, height };
    }),
  );
}

for (const [width, columns] of [
  [320, 3],
  [360, 3],
  [1440, 9],
] as const) {
  test(`on a screen of ${width} pixels nine reactions stand in rows of ${columns}, with room for a thumb`, async () => {
    const page = await stand.visit({ viewport: { width, height: 800 } });
    const found = await places(page);
    assert.is(new Set(found.map(({ x }) => Math.round(x))).size, columns);
    assert.is(new Set(found.map(({ y }) => Math.round(y))).size, 9 / columns);
    for (const { width, height } of found) assert.ok(width >= 44 && height >= 44, `${width} × ${height}`);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    await page.context().close();
  });
}

test("nothing moves: not by counts that come, nor by what is pressed and said", async () => {
  const page = await stand.visit({ viewport: { width: 360, height: 740 } });
  await until(async () => (await shown(page, "omg")) === "0 "); // the service knows nothing of millions
  await page.locator("news-reactions").scrollIntoViewIfNeeded();
  const before = await places(page);
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  const tall = await height();
  service.mood = { refuse: { status: 403, detail: "Reactions to this story are closed. ".repeat(9) } };
  await press(page, "lol");
  await page.waitForFunction(() =>
    document.querySelector("news-reactions [role=status]")?.textContent?.includes("closed"),
  );
  service.mood = {};
  await press(page, "love");
  await hears(page, "You reacted: Love");
  assert.equal(await places(page), before);
  assert.is(await height(), tall);
  assert.equal(await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts), []);
  await page.context().close();
});

test("every face is drawn, from one file of the site", async () => {
  const page = await stand.visit();
  await page.waitForLoadState("networkidle");
  const drawn = await page
    .locator("news-reactions use")
    .evaluateAll((uses) => uses.map((use) => (use as SVGGraphicsElement).getBBox().width));
  assert.is(drawn.length, 9);
  for (const width of drawn) assert.ok(width > 10, String(width));
  await page.context().close();
});

test("the reader's own has a mark and a frame besides its colour, in colours of the reader's choice, too", async () => {
  for (const forcedColors of ["none", "active"] as const) {
    const page = await stand.visit({ forcedColors });
    await press(page, "win");
    const look = await page.locator("button[value=win]").evaluate((button) => ({
      mark: getComputedStyle(button, "::after").borderBottomWidth, // no letter: not every font has a tick
      frame: getComputedStyle(button).boxShadow,
      outline: getComputedStyle(button).outlineStyle,
    }));
    assert.is(look.mark, "3px");
    assert.ok(look.frame !== "none" || look.outline === "solid", forcedColors);
    await page.context().close();
  }
});

test("nobody's reaction has a bar; who wants no motion sees none", async () => {
  const page = await stand.visit();
  const [hate, still] = await page.locator("button[value=hate] rect").evaluate((bar) => {
    return [bar.getBoundingClientRect().height, getComputedStyle(bar).transitionDuration];
  });
  assert.equal([hate, still], [0, "0s"]);
  await page.context().close();
});

test.after(stand.close);

test.run();

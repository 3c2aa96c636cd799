// Times in words, in a real browser whose clock is set.

import type { Page } from "playwright-core";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { buildNews, comment, ferryNews, story } from "../site/ferry-news.ts";
import { serve } from "../site/serve.ts";
import { startChromium } from "./chromium.ts";
import { shifted, watchShifts } from "./layout-shift.ts";

const paper = {
  ...ferryNews(3),
  "articles/bell-found.md": story("Bell found", "2022-04-20T11:00", "section: local"),
  "articles/glocke-gefunden.md": story("Glocke gefunden", "2022-04-20T11:00", "lang: de"),
  "articles/jaras.md": story("العثور على الجرس", "2022-04-20T11:00", "lang: ar"),
  "comments/bell-found/c1.md": comment("Noor", "2022-04-20T11:57", "It rang all night."),
};
const [browser, site] = await Promise.all([startChromium(), buildNews(paper)]);
const { origin, close } = await serve(site.folder);

/** A page read at a moment; its minutes pass when told so. */
async function open(path: string, now: string): Promise<Page> {
  const context = await browser.newContext({
    timezoneId: "Europe/London",
    viewport: { width: 390, height: 800 },
  });
  const page = await context.newPage();
  await page.clock.install({ time: new Date(now) });
  await watchShifts(page);
  const script = page.waitForResponse(/\/times\./); // it comes after the first paint
  await page.goto(origin + path, { waitUntil: "load" });
  await page.evaluate((url) => import(url), (await script).url()); // and has run by then
  return page;
}

/** What stands in the place of a time. */
async function shown(page: Page, selector: string): Promise<string | null> {
  const time = page.locator(`time${selector}`).first();
  return (await time.getAttribute("data-ago")) ?? (await time.textContent());
}

const head = ".dt-published";
const bell = "/2022/04/bell-found/";
const full = "20 April 2022, 11:00 BST";

test("a time of the last days is told in words, an older or later one as it was printed", async () => {
  const said: [now: string, words: string][] = [
    ["2022-04-20T10:00:30+01:00", full],
    ["2022-04-20T11:00:30+01:00", "now"],
    ["2022-04-20T11:03:00+01:00", "3 min. ago"],
    ["2022-04-20T16:59:00+01:00", "5 hr. ago"],
    ["2022-04-21T12:00:00+01:00", "yesterday"],
    ["2022-04-22T23:00:00+01:00", "2 days ago"],
    ["2022-04-23T00:30:00+01:00", full],
  ];
  for (const [now, words] of said) {
    const page = await open(bell, now);
    assert.is(await shown(page, head), words, now);
    await page.context().close();
  }
});

test("words are those of the text's own language, in figures from 0 to 9", async () => {
  const now = "2022-04-20T11:03:00+01:00";
  for (const [path, words] of [
    ["/2022/04/glocke-gefunden/", /^vor 3 Min\.$/],
    ["/2022/04/jaras/", /3/],
  ] as const) {
    const page = await open(path, now);
    assert.match((await shown(page, head)) ?? "", words);
    await page.context().close();
  }
});

test("comments and cards are told, too; the hour under a day's heading stays", async () => {
  const page = await open(bell, "2022-04-20T12:00:00+01:00");
  assert.is(await shown(page, ":is(.comments *)"), "3 min. ago");
  await page.goto(`${origin}/`);
  assert.is(await shown(page, ":is(.card *)"), "1 hr. ago");
  await page.goto(`${origin}/local/`);
  assert.is(await shown(page, ":is(.card *)"), "11:00");
  await page.context().close();
});

test("nothing moves when the script comes after the page was painted", async () => {
  for (const path of [bell, "/"]) {
    const context = await browser.newContext({ viewport: { width: 390, height: 800 } });
    const page = await context.newPage();
    await page.addInitScript(() => {
      const now = Date.parse("2022-04-20T11:03:00+01:00");
      Date.now = () => now;
    });
    await watchShifts(page);
    let come = () => {};
    const late = new Promise<void>((resolve) => (come = resolve));
    await page.route("**/*.js", async (route) => {
      await late;
      await route.continue();
    });
    await page.goto(origin + path, { waitUntil: "commit" });
    await page.waitForFunction(() => performance.getEntriesByType("paint").length > 0);
    assert.is(await page.locator("[data-ago]").count(), 0);
    come();
    await page.locator("[data-ago]").first().waitFor({ state: "attached" });
    assert.is(await shifted(page), 0, path);
    await context.close();
  }
});

test("minutes pass while the page is looked at, and nothing appears twice or is lost", async () => {
  const page = await open(bell, "2022-04-20T11:03:00+01:00");
  assert.is(await shown(page, head), "3 min. ago");
  await page.clock.runFor(5 * 60_000);
  assert.is(await shown(page, head), "8 min. ago");
  const time = page.locator(`time${head}`).first();
  assert.is(await time.textContent(), full);
  assert.is(await time.getAttribute("title"), full);
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send("Accessibility.getFullAXTree");
  const read = nodes.filter(({ ignored }) => !ignored).map(({ name }) => String(name?.value ?? ""));
  assert.ok(read.includes("8 min. ago"), "it is read out");
  await page.emulateMedia({ media: "print" });
  assert.is(await time.evaluate((one) => getComputedStyle(one).visibility), "visible");
  await page.context().close();
});

test.after(async () => {
  close();
  await browser.close();
});

test.run();

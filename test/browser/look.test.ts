// How pages stand on a screen, where that can be measured.

import type { Page } from "playwright-core";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { sampleSite } from "../site/sample-site.ts";
import { serve } from "../site/serve.ts";
import { startChromium } from "./chromium.ts";

const [browser, site] = await Promise.all([startChromium(), sampleSite()]);
const { origin, close } = await serve(site.folder);

async function open(path: string, width: number, height: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.goto(origin + path, { waitUntil: "load" });
  return page;
}

test("a desk sees nine headlines of the front page at once", async () => {
  const page = await open("/", 1440, 900);
  const tops = await page
    .locator("main .title")
    .evaluateAll((titles) => titles.map((title) => title.getBoundingClientRect().top));
  await page.close();
  assert.ok(tops.filter((top) => top < 880).length >= 9, tops.slice(0, 10).join(", "));
});

test("a tall picture is seen as a whole, on a desk and on a phone", async () => {
  for (const [width, height] of [
    [1440, 900],
    [360, 740],
  ] as const) {
    const page = await open("/2021/06/last-watch-at-gull-point/", width, height);
    const shown = await page.locator("figure.lead img").evaluate((picture: HTMLImageElement) => {
      const { width, height } = picture.getBoundingClientRect();
      return { width, height, fit: getComputedStyle(picture).objectFit };
    });
    await page.close();
    assert.is(shown.fit, "contain");
    assert.ok(shown.height <= 0.8 * height + 1, `${shown.height} high of ${height}`);
    assert.ok(shown.width <= width && shown.width > 0.6 * Math.min(width, 900), `${shown.width} wide`);
  }
});

test("pictures move nothing when they come: their room is known before", async () => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const height = async () => page.locator("figure.lead img").evaluate((picture) => picture.clientHeight);
  await page.route(/\/(?:media|pictures)\//, () => {}); // never answered
  await page.goto(`${origin}/2021/06/last-watch-at-gull-point/`, { waitUntil: "domcontentloaded" });
  await page.waitForFunction(() => document.styleSheets[0]?.cssRules.length);
  const before = await height();
  await page.unrouteAll();
  await page.reload({ waitUntil: "load" });
  assert.is(await height(), before);
  await page.close();
});

test("what a warning hides on the screen is printed", async () => {
  const page = await browser.newPage();
  const style = await (await fetch(origin + "/")).text();
  const [, css] = /<link rel="stylesheet" href="([^"]+)"/.exec(style) ?? [];
  await page.setContent(
    `<link rel="stylesheet" href="${origin}${css}"><div class="prose"><details class="sensitive"><summary>Violence</summary><p>He was hurt.</p></details></div>`,
  );
  const text = page.locator("details p");
  assert.not(await text.evaluate((p) => p.checkVisibility()));
  await page.emulateMedia({ media: "print" });
  assert.ok(await text.evaluate((p) => p.checkVisibility()));
  await page.close();
});

test.after(async () => {
  close();
  await browser.close();
});

test.run();

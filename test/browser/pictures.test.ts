// Which pictures a real browser fetches, and that none of them moves what is being read.

import { test } from "uvu";
import * as assert from "uvu/assert";
import { sampleSite } from "../site/sample-site.ts";
import { serve } from "../site/serve.ts";
import { startChromium } from "./chromium.ts";

const { origin, close } = await serve((await sampleSite()).folder);
const browser = await startChromium();

const story = "/2021/04/barrier-one-a-wall-that-moves/";
const phone = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 };
const desk = { viewport: { width: 1440, height: 900 }, deviceScaleFactor: 1 };

type Visit = {
  fetched: string[];
  shift: number;
  lead: { chosen: string; loading: string; priority: string };
};

/** Reads a page from its top to its end. */
async function visit(path: string, screen: typeof phone): Promise<Visit> {
  const page = await browser.newPage(screen);
  const fetched: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "image") fetched.push(new URL(request.url()).pathname);
  });
  await page.addInitScript(() => {
    const watched = window as typeof window & { shift: number };
    watched.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) watched.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(origin + path, { waitUntil: "load" });
  const lead = await page
    .locator("main img")
    .first()
    .evaluate((img: HTMLImageElement) => {
      const { currentSrc, loading, fetchPriority } = img;
      return { chosen: new URL(currentSrc).pathname, loading, priority: fetchPriority };
    });
  for (const img of await page.locator("img").all()) {
    await img.scrollIntoViewIfNeeded();
    await img.evaluate((one: HTMLImageElement) => one.decode());
  }
  const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift);
  await page.close();
  return { fetched: fetched.filter((file) => !file.endsWith(".svg")), shift, lead };
}

test("a phone fetches a small AVIF, a desk a larger one, both of them at once", async () => {
  const [small, large] = [await visit(story, phone), await visit(story, desk)];
  assert.is(small.lead.chosen, "/pictures/barrier-gates.jpg/720.avif");
  assert.is(large.lead.chosen, "/pictures/barrier-gates.jpg/1600.avif");
  for (const { lead } of [small, large]) assert.equal([lead.loading, lead.priority], ["auto", "high"]);
});

test("a phone that counts a pixel more than a step has takes that step, not the next", async () => {
  for (const [width, deviceScaleFactor, chosen] of [
    [412, 1.75, 720],
    [412, 2.625, 1080],
    [393, 2.75, 1080],
  ] as const) {
    const page = await browser.newPage({ viewport: { width, height: 850 }, deviceScaleFactor });
    await page.goto(origin + story);
    const lead = page.locator("main img").first();
    const source = await lead.evaluate((img: HTMLImageElement) => img.currentSrc);
    assert.is(
      source,
      `${origin}/pictures/barrier-gates.jpg/${chosen}.avif`,
      `${width} × ${deviceScaleFactor}`,
    );
    await page.close();
  }
});

test("each picture is fetched once, as AVIF, and small ones beside words are the smallest there are", async () => {
  for (const path of ["/", story, "/2021/12/the-year-in-rain/", "/world/"]) {
    const { fetched } = await visit(path, phone);
    assert.ok(fetched.length > 0, path);
    assert.equal(
      fetched.filter((file) => !file.endsWith(".avif")),
      [],
      path,
    );
    assert.is(new Set(fetched).size, fetched.length, path);
  }
  const { fetched } = await visit("/world/", phone);
  assert.equal(
    fetched.filter((file) => !file.endsWith("/320.avif")),
    [],
  );
});

test("no picture moves what a reader reads", async () => {
  for (const path of ["/", story, "/2021/06/last-watch-at-gull-point/", "/world/"]) {
    for (const screen of [phone, desk]) assert.is((await visit(path, screen)).shift, 0, path);
  }
});

test.after(async () => {
  close();
  await browser.close();
});

test.run();

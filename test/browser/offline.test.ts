// Stories that were read stay readable without a line, in a real browser, and go again when the site says so.

import type { Page } from "playwright-core";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { buildNews, ferryNews } from "../site/ferry-news.ts";
import { type Served, serve } from "../site/serve.ts";
import { startChromium } from "./chromium.ts";

/** Below a path, as on a host that has more than this site. */
const base = "/ferry";
const settings = (more: string) =>
  `${ferryNews(0)["site.yml"]}${more}`.replace("https://ferry.example", `https://ferry.example${base}`);
const paper = (more: string) => buildNews({ ...ferryNews(3), "site.yml": settings(more) });

const [browser, keeping, plain] = await Promise.all([startChromium(), paper("offline: true\n"), paper("")]);
let served: Served = await serve(keeping.folder, 0, base);
const { origin } = served;
const stories = ["/2022/01/pier-reopens/", "/2022/01/toll-falls/"] as const;

/** Nobody answers any more. */
const cut = () => served.close();
async function serveAgain(folder: string): Promise<void> {
  served = await serve(folder, Number(new URL(origin).port), base);
}

async function read(page: Page, path: string): Promise<string> {
  await page.goto(origin + base + path, { waitUntil: "load" });
  return (await page.locator("h1").first().textContent()) ?? "";
}

const context = await browser.newContext();
const page = await context.newPage();
const said: string[] = [];
page.on("console", (message) => said.push(message.text()));
page.on("pageerror", (error) => said.push(error.message));

/** Asks again and again; a test that waits in vain fails by its count. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let asked = 0; !(await isSo()); asked++) {
    assert.ok(asked < 100, isSo.toString());
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Waits until this many stories are kept. */
function kept(count: number): Promise<void> {
  const name = `${origin}${base}/ stories`;
  const found = () => page.evaluate(async (cache) => (await (await caches.open(cache)).keys()).length, name);
  return until(async () => (await found()) === count);
}

test("what was read is kept, within the site's policy, the first story of a first visit too", async () => {
  assert.is(await read(page, stories[0]), "Pier reopens");
  await kept(1);
  assert.is(await read(page, stories[1]), "Toll falls");
  await kept(2);
  await read(page, "/local/");
  assert.equal(said, []);
});

test("without a line these stories are there, with their style sheet", async () => {
  cut();
  assert.is(await read(page, stories[0]), "Pier reopens");
  assert.ok(await page.evaluate(() => document.styleSheets[0]?.cssRules.length));
  assert.is(await read(page, `${stories[1]}?from=letter#comments`), "Toll falls");
});

test("any other page says that there is no line, and lists what is kept, the last read first", async () => {
  assert.is(await read(page, "/2022/01/bell-stolen/"), "You are offline");
  await page.locator("news-kept li").first().waitFor();
  assert.equal(await page.locator("news-kept a").allTextContents(), ["Toll falls", "Pier reopens"]);
  await page.locator("news-kept a").last().click();
  await page.waitForURL(`**${stories[0]}`);
  assert.is(await page.locator("h1").textContent(), "Pier reopens");
});

test("a site that takes the setting out again takes the worker and what it kept away", async () => {
  await serveAgain(plain.folder);
  await read(page, "/");
  const left = () =>
    page.evaluate(async () => {
      const workers = await navigator.serviceWorker.getRegistrations();
      return workers.length + (await caches.keys()).length;
    });
  await until(async () => (await left()) === 0);
  assert.is(await read(page, "/2022/01/bell-stolen/"), "Bell stolen");
});

test.after(async () => {
  cut();
  await browser.close();
});

test.run();

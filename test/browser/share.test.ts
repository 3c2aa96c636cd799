// Passing a story on, in a real browser: copied, or shared by the device.

import type { BrowserContextOptions, Page } from "playwright-core";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { buildNews, ferryNews, story } from "../site/ferry-news.ts";
import { serve } from "../site/serve.ts";
import { startChromium } from "./chromium.ts";
import { shifted, watchShifts } from "./layout-shift.ts";

const bell = story(
  "Bell found",
  "2022-01-20T09:00",
  "section: local",
  "It rang.\n\n## Where it was\n\nHere.",
);
const [browser, site] = await Promise.all([
  startChromium(),
  buildNews({ ...ferryNews(1), "articles/bell-found.md": bell }),
]);
const { origin, close } = await serve(site.folder);
const address = "https://ferry.example/2022/01/bell-found/";

async function open(options: BrowserContextOptions, prepare?: () => void): Promise<Page> {
  const context = await browser.newContext(options);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const page = await context.newPage();
  if (prepare) await page.addInitScript(prepare);
  await watchShifts(page);
  await page.goto(`${origin}/2022/01/bell-found/`, { waitUntil: "load" });
  return page;
}

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test("the address is copied, and the button and those who listen are told, while nothing moves", async () => {
  const page = await open({ viewport: { width: 320, height: 640 } });
  const button = page.getByRole("button", { name: "Copy link" });
  const before = await button.boundingBox();
  await button.click();
  const told = page.getByRole("button", { name: "Copied" });
  await told.waitFor();
  assert.is(await copied(page), address);
  assert.is(await page.locator(".share [role=status]").textContent(), "Copied");
  assert.equal(await told.boundingBox(), before);
  await button.waitFor(); // it asks again after a while
  assert.is(await page.locator(".share [role=status]").textContent(), "");
  assert.is(await shifted(page), 0);
  await page.context().close();
});

test("where the browser lets no script copy, the address is selected for the reader", async () => {
  const page = await open({}, () => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
  });
  await page.getByRole("button", { name: "Copy link" }).click();
  await page.getByText("Selected: copy it from here.").waitFor();
  assert.is(await page.evaluate(() => getSelection()?.toString()), address);
  await page.context().close();
});

test("the device's own way of sharing is offered where there is one, and only there", async () => {
  const without = await open({});
  assert.not(await without.locator("button[name=send]").isVisible());
  await without.context().close();
  const page = await open({}, () => {
    navigator.share = async (data) => void Object.assign(window, { shared: data });
  });
  await page.getByRole("button", { name: "Share…" }).click();
  const shared = await page.evaluate(() => (window as unknown as { shared: ShareData }).shared);
  assert.equal(shared, { title: "Bell found · The Ferry News", url: address });
  assert.is(await shifted(page), 0);
  await page.context().close();
});

test("a heading's sign copies the address of that place", async () => {
  const page = await open({});
  const anchor = page.getByRole("link", { name: "Link to “Where it was”" });
  await anchor.click();
  await page.locator(".anchor[data-done=Copied]").waitFor();
  assert.is(await copied(page), `${address}#h-where-it-was`);
  assert.is(new URL(page.url()).hash, "#h-where-it-was");
  await page.context().close();
});

test.after(async () => {
  close();
  await browser.close();
});

test.run();

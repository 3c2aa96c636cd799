// A page of a browser in which every attempt of content to run, call out or lead away is noticed, from within and from outside.

import type { Browser, Page } from "playwright-core";
import { arm, disarmed } from "./armed.ts";
import { touch } from "./touch.ts";

export type Watched = {
  /** Opens a page of the site, does all to it that readers do, and gives what ran. */
  try: (address: string) => Promise<string[]>;
  /** The page, for what a test does by hand; `noticed` gives what ran since it was asked last. */
  page: Page;
  noticed: () => Promise<string[]>;
  close: () => Promise<void>;
};

/** The compiler of the tests names functions with this; a browser that is sent one does not have it. */
export const naming = "globalThis.__name ??= (made) => made";

/** A page of the site at `origin`; requests to other origins are noticed, and refused. */
export async function watchedPage(browser: Browser, origin: string): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await context.addInitScript(naming);
  await context.addInitScript(arm);
  const page = await context.newPage();
  let outside: string[] = [];
  page.on("dialog", (dialog) => {
    outside.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on("page", (popup) => outside.push(`window ${popup.url()}`));
  page.on("pageerror", (error) => outside.push(`error ${error.message}`));
  page.on("download", (download) => outside.push(`download ${download.url()}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(`${origin}/`)) outside.push(`request ${request.url().slice(0, 200)}`);
  });
  page.on("framenavigated", (frame) => {
    const url = frame.url();
    if (frame !== page.mainFrame()) outside.push(`frame ${url}`);
    else if (url.replace(/#.*/, "") !== address && url !== "about:blank") outside.push(`navigation ${url}`);
  });
  let address = "";
  const noticed = async () => {
    const all = [...outside, ...(await page.evaluate(disarmed))];
    outside = [];
    return all;
  };
  const open = async (wanted: string) => {
    address = wanted;
    await page.goto(wanted, { waitUntil: "load" });
    await page.evaluate(touch);
    return noticed();
  };
  return { try: open, page, noticed, close: () => context.close() };
}

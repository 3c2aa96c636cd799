// A page of each kind in a real browser: usable by everyone, within the site's own policy, and nobody else is told.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { Page } from "playwright-core";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { startChromium } from "./chromium.ts";
import { shownPages } from "./shown-pages.ts";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const [browser, shown] = await Promise.all([startChromium(), shownPages()]);
const sizes = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
];

/** WCAG 2.2 AA, and what the makers of axe hold to be good practice. */
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * Pages without styles are as the reader's browser draws them, which WCAG leaves to it; axe takes a dark one for white.
 * https://www.w3.org/TR/WCAG22/#target-size-minimum, "User Agent Control"
 */
const styled = shown.pages.filter(([kind]) => !kind.endsWith("as text alone"));

/** What axe has to say about the page as it stands, a line for each element. */
async function findings(page: Page): Promise<string[]> {
  const violations = await page.evaluate(async (tags) => {
    const { axe: engine } = window as unknown as { axe: typeof axe };
    const { violations } = await engine.run({ runOnly: { type: "tag", values: tags } });
    return violations.map(({ id, nodes }) =>
      nodes.map(({ html, target }) => `${id}: ${target} ${html.slice(0, 150)}`),
    );
  }, rules);
  return violations.flat();
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing on a page of each kind, narrow and wide, in ${colorScheme} colours`, async () => {
    const context = await browser.newContext({ colorScheme, reducedMotion: "reduce", bypassCSP: true });
    const page = await context.newPage();
    const found: string[] = [];
    for (const [kind, url] of styled) {
      await page.goto(url);
      await page.evaluate(axeSource);
      for (const size of sizes) {
        await page.setViewportSize(size);
        for (const line of await findings(page)) found.push(`${kind}, ${size.width} wide: ${line}`);
      }
    }
    await context.close();
    assert.equal(found.slice(0, 20), []);
  });
}

test("no page needs more room than a phone has", async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 568 } });
  for (const [kind, url] of shown.pages) {
    await page.goto(url);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(width <= 320, `${kind} is ${width} wide`);
  }
  await page.close();
});

test("every page keeps to its Content Security Policy, says nothing on the console and asks no other host", async () => {
  const context = await browser.newContext();
  const told: string[] = [];
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      console.error(`violates ${violatedDirective}: ${blockedURI}`),
    );
  });
  const page = await context.newPage();
  let kind = "";
  let origin = "";
  let isLost = false;
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && url.protocol !== "data:") told.push(`${kind} asks for ${url}`);
  });
  page.on("console", (message) => {
    // The browser itself reports the status of a page that is not there.
    const isStatus = isLost && message.text().includes("404");
    if (!isStatus) told.push(`${kind} says ${message.text()}`);
  });
  page.on("pageerror", (error) => told.push(`${kind} fails with ${error.message}`));
  for (const [name, url] of shown.pages) {
    [kind, origin, isLost] = [name, new URL(url).origin, name === "page for lost readers"];
    const response = await page.goto(url, { waitUntil: "load" });
    await page.waitForTimeout(100); // for what the script might do when all is there
    if (isLost) await page.waitForLoadState("networkidle"); // it looks for the nearest stories
    assert.match(response?.headers()["content-security-policy"] ?? "", "default-src 'none'", name);
    assert.is(response?.status(), isLost ? 404 : 200, name);
  }
  await context.close();
  assert.equal(told.slice(0, 20), []);
});

test("style sheet and script are loaded and at work", async () => {
  const page = await browser.newPage();
  const [, story] = shown.pages.find(([kind]) => kind === "story") as [string, string];
  await page.goto(story);
  const buttons = page.locator("news-reactions button[name=reaction]");
  await page.locator("news-reactions").scrollIntoViewIfNeeded(); // what it can do is loaded then
  await buttons.first().click();
  assert.is(await buttons.first().getAttribute("aria-pressed"), "true");
  assert.ok(await page.evaluate(() => document.styleSheets[0]?.cssRules.length));
  await page.close();
});

test.after(async () => {
  shown.close();
  await browser.close();
});

test.run();

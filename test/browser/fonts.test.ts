// A font of the newsroom's choice, in a real browser: it sets the text, and moves nothing when it is late.

import type { Page } from "playwright-core";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { type Files, buildNews, ferryNews, story } from "../site/ferry-news.ts";
import { serve } from "../site/serve.ts";
import { startChromium } from "./chromium.ts";
import { shifted, watchShifts } from "./layout-shift.ts";

const text = "Nobody on the quay had slept. ".repeat(40);
const paper: Files = {
  ...ferryNews(2),
  "articles/long-night.md": story("A long night", "2022-04-19T09:00", "section: local", text),
  "articles/nich.md": story("Довга ніч", "2022-04-19T10:00", "lang: uk", "Ніхто не спав. ".repeat(40)),
};
const withFont = { ...paper, "site.yml": `${paper["site.yml"]}fonts: { text: source-serif-4 }\n` };
const [browser, site, plain] = await Promise.all([startChromium(), buildNews(withFont), buildNews(paper)]);
const { origin, close } = await serve(site.folder);
const english = "/2022/04/long-night/";

/** Names of the fonts that an element is drawn with, and whether the page brought them. */
async function fontsOf(page: Page, selector: string): Promise<string[]> {
  const client = await page.context().newCDPSession(page);
  await client.send("DOM.enable");
  await client.send("CSS.enable");
  const { root } = await client.send("DOM.getDocument");
  const { nodeId } = await client.send("DOM.querySelector", { nodeId: root.nodeId, selector });
  const { fonts } = await client.send("CSS.getPlatformFontsForNode", { nodeId });
  return fonts.map(({ familyName, isCustomFont }) => `${familyName}${isCustomFont ? ", brought" : ""}`);
}

test("text and headlines are set in the font, which is asked for once and early, without a word on the console", async () => {
  const page = await browser.newPage();
  const said: string[] = [];
  const asked: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  page.on("request", (request) => {
    if (request.resourceType() === "font") asked.push(new URL(request.url()).pathname);
  });
  await page.goto(origin + english, { waitUntil: "load" });
  assert.equal(await fontsOf(page, ".prose p"), ["Source Serif 4, brought"]);
  assert.equal(await fontsOf(page, "h1"), ["Source Serif 4, brought"]);
  const preloaded = await page.locator("link[rel=preload][as=font]").getAttribute("href");
  assert.equal(asked, [preloaded]);
  // Chromium tells of what was preloaded in vain three seconds after the load.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 3500)));
  assert.equal(said, []);
  await page.close();
});

test("a story in another script brings its own letters", async () => {
  const page = await browser.newPage();
  await page.goto(`${origin}/2022/04/nich/`, { waitUntil: "load" });
  const preloaded = await page
    .locator("link[rel=preload][as=font]")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  assert.is(preloaded.length, 2);
  assert.match(preloaded[0] ?? "", /^\/fonts\/source-serif-4-cyrillic-wght-normal\.[0-9A-F]{8}\.woff2$/);
  assert.match(preloaded[1] ?? "", "/source-serif-4-latin-wght-normal.", "which has the spaces");
  assert.equal(await fontsOf(page, ".prose p"), ["Source Serif 4, brought"]);
  await page.close();
});

test("nothing moves when the font comes late, and the next page has it", async () => {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 } });
  const page = await context.newPage();
  await watchShifts(page);
  let come = () => {};
  const late = new Promise<void>((resolve) => (come = resolve));
  await page.route("**/*.woff2", async (route) => {
    await late;
    await route.continue();
  });
  await page.goto(origin + english, { waitUntil: "domcontentloaded" });
  await page.waitForFunction(() => performance.getEntriesByType("paint").length > 0);
  const before = await page.locator(".prose p").boundingBox();
  const loaded = page.waitForResponse("**/*.woff2");
  come();
  await (await loaded).finished();
  await page.evaluate(() => document.fonts.ready);
  assert.equal(await page.locator(".prose p").boundingBox(), before);
  assert.is(await shifted(page), 0);
  await page.unroute("**/*.woff2");
  await page.goto(origin + english, { waitUntil: "load" });
  assert.equal(await fontsOf(page, ".prose p"), ["Source Serif 4, brought"]);
  await context.close();
});

test("the parts that the site's languages need are published with the licence, and nothing without the setting", () => {
  const names = site.files.filter((file) => file.startsWith("fonts/")).map((file) => file.split(".")[0]);
  const parts = ["cyrillic-ext", "cyrillic", "latin-ext", "latin"];
  const fonts = parts.flatMap((part) => ["italic", "normal"].map((style) => `${part}-wght-${style}`));
  assert.equal(
    names.sort(),
    ["", ...fonts.map((name) => `-${name}`)].map((name) => `fonts/source-serif-4${name}`).sort(),
  );
  assert.equal(
    plain.files.filter((file) => file.startsWith("fonts/")),
    [],
  );
  const sheets = plain.files.filter((file) => file.endsWith(".css"));
  for (const file of sheets) assert.not.match(plain.read(file), "@font-face");
  assert.not.match(plain.read("index.html"), "preload");
});

test.after(async () => {
  close();
  await browser.close();
});

test.run();

// A reader who has no mouse: the whole site of the sample newsroom by keyboard alone, with every stop in sight.

import type { BrowserContext, Page } from "playwright-core";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { startChromium } from "./chromium.ts";
import { hasFocus, press, stop, walkAll, walkTo } from "./focus-walk.ts";
import { hears } from "./reacting-page.ts";
import { buses, sampleIntake } from "./sample-intake.ts";

const [browser, site] = await Promise.all([startChromium(), sampleIntake()]);
const desk = { width: 1280, height: 800 };
const phone = { width: 390, height: 780 };

let context: BrowserContext;

async function open(path: string, viewport = desk): Promise<Page> {
  context = await browser.newContext({ viewport, reducedMotion: "reduce" });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const page = await context.newPage();
  await page.goto(site.origin + path, { waitUntil: "load" });
  return page;
}
test.after.each(() => context.close());

/** Waits until the focus is there, and a reader sees it. */
async function arrives(page: Page, selector: string): Promise<void> {
  await page.waitForFunction((selector) => document.activeElement?.matches(selector), selector);
  await stop(page);
}

for (const [path, viewport] of [
  ["/", phone],
  ["/", desk],
  [buses.path, phone],
  [buses.path, desk],
  ["/2022/02/ukraine-russia-talks-belarus-border/", desk],
  ["/2022/03/muhadathat-ala-hudud-bilarus/", phone],
  ["/search/?q=bridge", phone],
  ["/search/?q=bridge", desk],
  ["/world/", desk],
] as const) {
  test(`all that can be used on ${path} is reached in the order of reading, ${viewport.width} wide`, async () => {
    const page = await open(path, viewport);
    if (path.includes("?q")) await page.locator(".hits a").first().waitFor();
    const walked = await walkAll(page);
    assert.ok(walked.length > 20, `${walked.length} stops`);
    assert.is(await page.locator("footer a").last().textContent(), walked.at(-1)?.name.slice(3, -1));
  });
}

test("the first stop leads past the head of the page to its content", async () => {
  const page = await open(buses.path);
  await press(page, "Tab");
  assert.ok(await hasFocus(page, ".skip"));
  await page.keyboard.press("Enter");
  await page.waitForURL("**#main");
  await press(page, "Tab");
  assert.ok(await hasFocus(page, "main .section"));
  await press(page, "Shift+Tab");
  assert.ok(await hasFocus(page, ".find"), "and the way back is open");
});

test("on a phone the menu opens, closes with Escape, and gives the focus back", async () => {
  const page = await open("/", phone);
  const menu = page.locator("#sections");
  await walkTo(page, ".menu");
  await press(page, "Enter");
  assert.ok(await menu.isVisible());
  await press(page, "Tab");
  assert.ok(await hasFocus(page, "#sections a[href='/world/']"));
  await press(page, "Escape");
  assert.not(await menu.isVisible());
  assert.ok(await hasFocus(page, ".menu"));
  await press(page, "Space");
  await walkTo(page, "#sections a[href='/science/']");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/science/");
});

test("on a phone an open menu covers nothing that has the focus", async () => {
  const page = await open("/", phone);
  await walkTo(page, ".menu");
  await press(page, "Enter");
  await walkTo(page, "main a");
  await walkTo(page, ".menu", "Shift+Tab");
  await press(page, "Tab");
  assert.ok(await hasFocus(page, "#sections a"));
});

test("a story is opened from the front", async () => {
  const page = await open("/");
  const link = "main .lead .title a";
  await walkTo(page, link);
  const address = (await page.locator(link).getAttribute("href")) as string;
  await page.keyboard.press("Enter");
  await page.waitForURL(`**${address}`);
  await press(page, "Tab");
  assert.ok(await hasFocus(page, ".skip"));
});

test("a reaction is pressed, changed and taken back", async () => {
  const page = await open(buses.path);
  const button = (id: string) => `news-reactions [value=${id}]`;
  const pressed = () => page.locator("news-reactions [aria-pressed=true]").allInnerTexts();
  await walkTo(page, button("lol"));
  await page.waitForFunction(() => customElements.get("news-reactions"));
  await press(page, "Space");
  await hears(page, "You reacted: LOL");
  assert.match((await pressed()).join(), /LOL\s+1\s+100%/);
  await walkTo(page, button("win"));
  await press(page, "Enter");
  await hears(page, "You reacted: Win");
  assert.match((await pressed()).join(), /^Win\s/);
  await press(page, "Enter");
  await hears(page, "Taken back.");
  assert.equal(await pressed(), []);
  assert.ok(await hasFocus(page, button("win")));
  const writes = site.reactions.log.filter((line) => !line.startsWith("GET"));
  assert.equal(
    writes,
    ["PUT lol", "PUT win", "DELETE"].map((line) => line.replace(/^\w+/, `$& ${buses.id}`)),
  );
});

test("the story's address, a heading's and a comment's are copied, and the page says so", async () => {
  const page = await open(buses.path);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await walkTo(page, "#h-what-was-agreed .anchor");
  await page.keyboard.press("Enter");
  await arrives(page, "#h-what-was-agreed [data-done=Copied]");
  assert.match(await copied(), /#h-what-was-agreed$/);
  await walkTo(page, "[name=copy]");
  await press(page, "Enter");
  await page.locator("[name=copy][data-done]", { hasText: "Copied" }).waitFor();
  assert.is(await copied(), `https://tideway.example${buses.path}`);
  assert.ok(await hasFocus(page, "[name=copy]"));
  await walkTo(page, "#comment-2 > article .number");
  await page.waitForFunction(() => document.querySelector("form[novalidate]"));
  await page.keyboard.press("Enter");
  await page.locator("#comment-2 output", { hasText: "Link copied" }).waitFor();
  await arrives(page, "#comment-2 .number");
  assert.match(await copied(), /#comment-2$/);
});

test("a thread is folded, what is in it is passed over, and it is unfolded", async () => {
  const page = await open(`${buses.path}#comments`);
  await walkTo(page, "#comment-2 summary");
  await press(page, "Enter");
  await press(page, "Tab");
  assert.ok(await hasFocus(page, "#comment-4 .number"));
  await press(page, "Shift+Tab");
  await press(page, "Space");
  await press(page, "Tab");
  assert.ok(await hasFocus(page, "#comment-3 .number"));
});

test("a reply is begun, given up, begun again, refused for its faults, mended and sent", async () => {
  const page = await open(`${buses.path}#comments`);
  await walkTo(page, "#comment-4 .reply");
  await page.keyboard.press("Enter");
  await arrives(page, "#comment-4 textarea");
  const { y, height } = (await page.locator("#comment-4 textarea").boundingBox()) as {
    y: number;
    height: number;
  };
  assert.ok(y >= 0 && y + height <= desk.height, "the field is wholly in sight");
  await press(page, "Shift+Tab");
  assert.ok(await hasFocus(page, ".answering button"));
  await press(page, "Enter");
  assert.ok(await hasFocus(page, "#comment-4 .reply"));
  await page.keyboard.press("Enter");
  await arrives(page, "#comment-4 textarea");
  await page.keyboard.type("I shall set my watch by it.");
  await walkTo(page, ".write [type=submit]");
  await page.keyboard.press("Enter");
  await arrives(page, "#write-name[aria-invalid=true]");
  await page.keyboard.type("Gil");
  await press(page, "Enter");
  await arrives(page, "#comment-4 > output");
  assert.is(await page.locator("output:focus").innerText(), "Thank you. Your comment waits for the editors.");
  const sent = site.comments.taken.map(({ article, fields }) => [
    article,
    fields["replyTo"],
    fields["comment"],
  ]);
  assert.equal(sent, [[buses.id, "c0004", "I shall set my watch by it."]]);
  await press(page, "Tab");
  assert.ok(await hasFocus(page, "#comment-5 .number"), "and reading goes on there");
});

test("the threads are put in another order by the arrows", async () => {
  const page = await open(`${buses.path}#comments`);
  await walkTo(page, "#order");
  await page.waitForFunction(() => document.querySelector("form[novalidate]"));
  await press(page, "ArrowDown");
  assert.is(await page.locator(".threads > li").first().getAttribute("id"), "comment-5");
});

test("the search is reached, asked, narrowed, its results walked and one opened", async () => {
  const page = await open("/world/");
  await walkTo(page, ".find");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/search/");
  await page.waitForFunction(() => customElements.get("news-search"));
  await press(page, "/");
  assert.ok(await hasFocus(page, "#q"));
  await page.keyboard.type("bridge");
  await page.locator("[role=status]", { hasText: "found: " }).waitFor();
  await walkTo(page, "[name=section]");
  await press(page, "Space");
  await page.waitForURL("**section=*");
  assert.ok(await hasFocus(page, "[name=section]:checked"));
  await page.locator(".hits .title a").first().waitFor();
  await walkTo(page, ".hits .title a");
  await press(page, "Escape");
  assert.ok(await hasFocus(page, "#q"));
  await press(page, "ArrowDown");
  const address = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).pathname);
  await page.keyboard.press("Enter");
  await page.waitForURL(`**${address}`);
});

test.after(async () => {
  site.close();
  await browser.close();
});

test.run();

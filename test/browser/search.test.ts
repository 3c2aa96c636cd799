// The search in a real browser, under the site's own policy: what a reader types, narrows, walks over and comes back to.

import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import type axe from "axe-core";
import type { BrowserContext, Page } from "playwright-core";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { buildNews, comment, ferryNews, story } from "../site/ferry-news.ts";
import { type Served, serve } from "../site/serve.ts";
import { startChromium } from "./chromium.ts";

const axeSource = fs.readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const files = ferryNews(23);
const hostile = "<img src=x onerror=alert(1)> & &lt;b&gt; &amp;amp;";

/** A newsroom of 29 stories that are out in English, one in German and one in Arabic. */
const newsroom = {
  ...files,
  "site.yml": `${files["site.yml"]}search: true\n`,
  "articles/lighthouse.md": story(
    "Lighthouse keeper retires",
    "2021-03-01T09:00",
    "section: local\nauthor: [ben, cleo]\nkind: feature\ntags: [Harbour]",
    "Zoë Krähwinkel kept the light for forty years. Her café opens on Sundays.",
  ),
  "articles/code.md": story(
    `'${hostile}'`,
    "2021-04-01T09:00",
    "section: world\nauthor: ada",
    `A lesson about markup: \`${hostile}\` is what the pupils typed.`,
  ),
  "articles/zwei-faehren.md": story(
    "Zwei Fähren",
    "2022-01-05T09:00",
    "lang: de-AT\nsection: world\nauthor: ada",
    "Die Häuser am Ufer sehen beide Fähren.",
  ),
  "articles/ibara.md": story(
    "عبّارة جديدة",
    "2022-01-06T09:00",
    "lang: ar\nsection: world",
    "تربط العبّارات ضفّتي النهر.",
  ),
  "articles/secret.md": story("Secret plan", "2022-01-07T09:00", "draft: true", "Platypus."),
  "articles/late.md": story("Late plan", "2031-01-07T09:00", "", "Platypus."),
  "comments/bell-stolen/c2.md": comment("Ann", "2022-01-12T11:00", "A wombat took it."),
};

const [browser, built] = await Promise.all([startChromium(), buildNews(newsroom, true)]);
const sites: Served[] = [await serve(built.folder)];
const { origin } = sites[0] as Served;

/** Refusals by the policy and errors of scripts, on all pages of these tests. */
const faults: string[] = [];

async function context(options: Parameters<typeof browser.newContext>[0] = {}): Promise<BrowserContext> {
  const made = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  made.on("page", (page) => {
    page.on("pageerror", ({ message }) => faults.push(message));
    page.on("console", (message) => {
      if (/Content Security|Trusted|violates/i.test(message.text())) faults.push(message.text());
    });
  });
  return made;
}

const desk = await context();

async function open(address: string, at = origin): Promise<Page> {
  const page = await desk.newPage();
  await page.goto(at + address);
  return page;
}

/** Types into the field and waits for the status that follows. */
async function look(
  page: Page,
  words: string,
  status: RegExp | string = /found: \d|No story/,
): Promise<void> {
  await page.fill("#q", words);
  await says(page, status);
}

async function says(page: Page, status: RegExp | string): Promise<void> {
  await page.locator("[role=status]").filter({ hasText: status }).waitFor();
}

const headlines = (page: Page) => page.locator(".hits .title").allTextContents();
const box = (page: Page, name: string, value: string) => page.locator(`[name=${name}][value="${value}"]`);
const count = (page: Page, name: string, value: string) =>
  box(page, name, value).locator("xpath=..").locator("small").textContent();

test("a word finds its other forms, in the headline and in the text, with and without its accents", async () => {
  const page = await open("/search/");
  await look(page, "lighthouses", "found: 1");
  assert.equal(await headlines(page), ["Lighthouse keeper retires"]);
  for (const words of ["krahwinkel", "Zoe", "cafe", "café opened sunday"]) {
    await look(page, "zzz", "No story");
    await look(page, words, "found: 1");
    assert.equal(await headlines(page), ["Lighthouse keeper retires"], words);
  }
  await page.close();
});

test("a story found has its section, headline, passage, authors and day, as in listings", async () => {
  const page = await open("/search/?q=keeper");
  await says(page, "found: 1");
  const row = page.locator(".hits .card");
  assert.is(await row.locator(".kicker").innerText(), "LocalFeature");
  assert.is(await row.locator(".section").getAttribute("href"), "/local/");
  assert.is(await row.locator(".title a").getAttribute("href"), "/2021/03/lighthouse/");
  assert.is(await row.locator(".by").textContent(), "Ben Oduya and Cleo Marsh");
  assert.is(await row.locator("time").textContent(), "1 Mar 2021");
  await page.fill("#q", "forty");
  await row.locator("mark").waitFor();
  assert.is(
    await row.locator(".dek").innerHTML(),
    "Zoë Krähwinkel kept the light for <mark>forty</mark> years. Her café opens on Sundays.",
  );
  await page.close();
});

test("a hostile headline and text are shown as they were typed, and nothing of them runs", async () => {
  const page = await open("/search/?q=pupils");
  await says(page, "found: 1");
  assert.equal(await headlines(page), [hostile]);
  assert.match(
    (await page.locator(".hits .dek").textContent()) ?? "",
    `markup: ${hostile} is what the pupils`,
  );
  assert.is(await page.locator(".hits img, .hits b").count(), 0);
  await page.close();
});

test("filters narrow what is found: any of one group, all of several, each with its number", async () => {
  const page = await open("/search/?q=ferry");
  await says(page, "found: 26");
  assert.is(await count(page, "section", "world"), "23");
  assert.is(await count(page, "section", "local"), "3");
  await box(page, "section", "local").check();
  await says(page, "found: 3");
  assert.is(await count(page, "section", "world"), "23", "another section would add its own");
  assert.not(await box(page, "author", "Ada Berg").isVisible());
  await box(page, "author", "Ben Oduya").check();
  await says(page, "found: 2");
  assert.equal((await headlines(page)).sort(), ["Bell stolen", "Toll falls"]);
  await box(page, "section", "local").uncheck();
  await box(page, "author", "Cleo Marsh").check();
  await says(page, "found: 3");
  await page.getByRole("button", { name: "Clear the filters" }).click();
  await says(page, "found: 26");
  await page.close();
});

test("a filter alone lists its stories, the newest first", async () => {
  const page = await open("/search/?author=Ben+Oduya");
  await says(page, "found: 3");
  assert.equal(await headlines(page), ["Bell stolen", "Toll falls", "Lighthouse keeper retires"]);
  await page.close();
});

test("ten stories are shown, ten more are a button away, and the focus goes to the first of them", async () => {
  const page = await open("/search/?q=crossing&sort=newest");
  await says(page, "found: 23");
  assert.is((await headlines(page)).length, 10);
  assert.is((await headlines(page))[0], "Crossing 23");
  await page.getByRole("button", { name: "More results" }).click();
  await page.locator(".hits .card").nth(19).waitFor();
  assert.is(await page.evaluate(() => document.activeElement?.textContent), "Crossing 13");
  await page.reload();
  await says(page, "found: 23");
  assert.is((await headlines(page)).length, 20, "a reader who comes back finds them again");
  await page.getByRole("button", { name: "More results" }).click();
  await page.locator(".hits .card").nth(22).waitFor();
  assert.not(await page.locator(".more").isVisible());
  await page.close();
});

test("the address holds the query, and the way back from a story leads to what was found", async () => {
  const page = await open("/search/");
  await look(page, "ferry", "found: 26");
  await box(page, "section", "local").check();
  await says(page, "found: 3");
  await page.getByLabel("Newest first").check();
  await page.waitForURL("**/search/?q=ferry&section=local&sort=newest");
  await page.locator(".hits .title a").first().click();
  await page.waitForURL("**/2022/01/bell-stolen/");
  await page.goBack();
  await says(page, "found: 3");
  assert.is(await page.inputValue("#q"), "ferry");
  assert.ok(await box(page, "section", "local").isChecked());
  assert.ok(await page.getByLabel("Newest first").isChecked());
  assert.is((await headlines(page))[0], "Bell stolen");
  await page.close();
});

test("the keyboard alone will do: slash, arrows, Escape", async () => {
  const page = await open("/search/?q=crossing");
  await says(page, "found: 23");
  const focused = () =>
    page.evaluate(() => document.activeElement?.textContent || document.activeElement?.id);
  await page.keyboard.press("/");
  assert.is(await focused(), "q");
  const [first, second] = await headlines(page);
  await page.keyboard.press("ArrowDown");
  assert.is(await focused(), first);
  await page.keyboard.press("ArrowDown");
  assert.is(await focused(), second);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  assert.is(await focused(), "q");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Escape");
  assert.is(await focused(), "q");
  await page.keyboard.press("Escape");
  await says(page, "Your words stay in your browser");
  assert.is(await page.inputValue("#q"), "");
  assert.is((await headlines(page)).length, 0);
  await page.keyboard.type("24/7");
  assert.is(await page.inputValue("#q"), "24/7", "a slash in the field is a slash");
  await page.close();
});

test("a choice in a filter by keyboard keeps its place", async () => {
  const page = await open("/search/?q=ferry");
  await says(page, "found: 26");
  await box(page, "author", "Ben Oduya").focus();
  await page.keyboard.press("Space");
  await says(page, "found: 2");
  assert.is(await page.evaluate(() => (document.activeElement as HTMLInputElement).value), "Ben Oduya");
  await page.close();
});

test("stories in other languages are a choice away, found by their own rules and marked as theirs", async () => {
  const page = await open("/search/?q=haus");
  await says(page, "No story");
  await page.getByLabel("Deutsch").check();
  await says(page, "found: 1");
  assert.match(page.url(), "lang=de");
  assert.is(await page.locator(".hits .title").getAttribute("lang"), "de");
  await page.getByLabel("العربية").check();
  await says(page, "No story");
  await look(page, "عبارة", "found: 1");
  assert.is(await page.locator(".hits .title").getAttribute("dir"), "rtl");
  await page.close();
});

test("drafts, scheduled stories and comments are not found, even in a preview of drafts", async () => {
  const page = await open("/search/?q=platypus");
  await says(page, "No story");
  await look(page, "wombat", "No story");
  await page.close();
});

test("a newsroom that asks for it has its comments found, too", async () => {
  const search = { ...newsroom, "site.yml": `${files["site.yml"]}search: { comments: true }\n` };
  const { folder } = await buildNews(search);
  const served = await serve(folder);
  sites.push(served);
  const page = await open("/search/?q=wombat", served.origin);
  await says(page, "found: 1");
  assert.equal(await headlines(page), ["Bell stolen"]);
  await page.close();
});

test("where the index does not load, the page says so and its button leads to DuckDuckGo", async () => {
  const page = await open("/search/");
  await page.route("**/pagefind.js*", (route) => route.abort());
  await page.route("https://duckduckgo.com/**", (route) => route.fulfill({ body: "found" }));
  await look(page, "ferry", "does not work at the moment");
  await page.getByRole("button", { name: "Search" }).click();
  await page.waitForURL("https://duckduckgo.com/?q=ferry&sites=ferry.example");
  await page.close();
});

test("a lost reader is offered the stories nearest to the address", async () => {
  const page = await open("/2021/05/keepers-of-the-lighthouse.html");
  const near = page.locator("near-stories");
  await near.waitFor({ state: "visible" });
  assert.is((await headlines(page))[0], "Lighthouse keeper retires");
  assert.ok((await headlines(page)).length <= 5);
  await page.fill("#q", "bell");
  await page.getByRole("button", { name: "Search" }).click();
  await page.waitForURL("**/search/?q=bell");
  await says(page, "found: 1");
  await page.goto(`${origin}/12/`);
  assert.not(await near.isVisible());
  await page.close();
});

test("only the pages that search may run WebAssembly", async () => {
  const compiles = (page: Page) =>
    page.evaluate(() =>
      WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(
        () => true,
        () => false,
      ),
    );
  for (const [address, allowed] of [
    ["/search/", true],
    ["/no-such-page/", true],
    ["/", false],
    ["/2022/01/bell-stolen/", false],
  ] as const) {
    const page = await open(address);
    faults.length = 0;
    assert.is(await compiles(page), allowed, address);
    faults.length = 0; // the refusal that was asked for
    await page.close();
  }
});

test("nothing moves when results come, on a phone and on a desk", async () => {
  for (const width of [360, 1280]) {
    const small = await context({ viewport: { width, height: 740 } });
    const page = await small.newPage();
    await page.goto(`${origin}/search/?q=ferry`);
    await says(page, "found: 26");
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
          }).observe({ type: "layout-shift", buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
        }),
    );
    assert.is(shift, 0, `${width} wide`);
    await small.close();
  }
});

test("axe finds nothing on what was found, narrow and wide, light and dark", async () => {
  for (const colorScheme of ["light", "dark"] as const) {
    const open = await context({ colorScheme, reducedMotion: "reduce", bypassCSP: true });
    const page = await open.newPage();
    await page.goto(`${origin}/search/?q=ferry&section=world`);
    await says(page, "found: 23");
    await page.evaluate(axeSource);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page
        .locator(".narrow > details")
        .evaluate((details: HTMLDetailsElement) => (details.open = true));
      const found = await page.evaluate(async () => {
        const { axe: engine } = window as unknown as { axe: typeof axe };
        const { violations } = await engine.run();
        return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
      });
      assert.equal(found, [], `${width} wide, ${colorScheme}`);
      const room = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(room <= width, `${room} wide`);
    }
    await open.close();
  }
});

test("a search costs a reader little", async () => {
  const fresh = await context();
  const page = await fresh.newPage();
  const bodies: Promise<Buffer>[] = [];
  page.on("response", (response) => {
    if (response.url().includes("/pagefind/")) bodies.push(response.body());
  });
  await page.goto(`${origin}/search/?q=ferry`);
  await says(page, "found: 26");
  const sizes = await Promise.all(bodies.map(async (body) => brotliCompressSync(await body).length));
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  console.log(`figure: the first search loads ${bytes} bytes of Pagefind's in ${sizes.length} files`);
  assert.ok(bytes < 100_000, String(bytes));
  await fresh.close();
});

test("a site without an index has the plain form alone, and nothing of Pagefind's", async () => {
  const { folder, files: made, read } = await buildNews(files);
  assert.not(made.some((file) => file.startsWith("pagefind/")));
  assert.not.match(read("search/index.html"), "news-search");
  assert.not.match(read("search/index.html") + read("_headers"), "wasm-unsafe-eval");
  assert.not.match(read("404.html"), "near-stories");
  assert.ok(fs.existsSync(path.join(folder, "search/index.html")));
});

test("nothing was refused by the policy, and no script failed", () => {
  const own = faults.filter((fault) => !/pagefind\.js|Failed to fetch dynamically/.test(fault));
  assert.equal(own, []);
});

test.after(async () => {
  for (const { close } of sites) close();
  await browser.close();
});

test.run();

// A reader without JavaScript: the sample newsroom read, reacted to and talked about by plain links and forms.

import type { Page } from "playwright-core";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { sampleSite } from "../site/sample-site.ts";
import { serve } from "../site/serve.ts";
import { startChromium } from "./chromium.ts";
import { until } from "./reacting-page.ts";
import { buses, filmed, sampleIntake } from "./sample-intake.ts";
import { samplePaths } from "./shown-pages.ts";

const [browser, site, filed] = await Promise.all([
  startChromium(),
  sampleIntake(),
  sampleSite().then(({ folder }) => serve(folder)),
]);

async function open(path: string, width = 1280, origin = site.origin): Promise<Page> {
  const options = { javaScriptEnabled: false, viewport: { width, height: 800 } };
  const page = await (await browser.newContext(options)).newPage();
  await page.goto(origin + path, { waitUntil: "load" });
  return page;
}

test("a story is read with its whole conversation, and a thread is folded", async () => {
  const page = await open(buses.path);
  const shown = await page.locator("main").innerText();
  for (const words of ["Buses run again after nine days", "By Mara Fenwick", "19 January 2022, 17:05 GMT"])
    assert.match(shown, words);
  assert.match(shown, "Update, Thursday 08:30");
  assert.is(await page.locator(".comments article:visible").count(), 6);
  await page.locator("#comment-2 > details > summary").click();
  assert.not(await page.locator("#comment-3").isVisible());
  await page.context().close();
});

test("on a phone the menu opens, leads to a section, and from there to a story", async () => {
  const page = await open("/", 360);
  const local = page.locator("#sections").getByText("Local", { exact: true });
  assert.not(await local.isVisible());
  await page.getByRole("button", { name: "Menu" }).click();
  await local.click();
  await page.waitForURL("**/local/");
  await page.locator(".card .title a").first().click();
  await page.locator("h1.p-name").waitFor();
  await page.context().close();
});

test("a reaction is posted, changed and counted, and the reader is back at the reactions", async () => {
  const page = await open(buses.path);
  const back = `${site.origin}${buses.path}#reactions`;
  const posts = () => site.reactions.log.filter((line) => line.startsWith("POST")).length;
  for (const [at, id] of ["lol", "win"].entries()) {
    await page.locator(`button[value=${id}]`).click();
    await until(() => posts() === at + 1);
    await page.waitForURL(back);
  }
  const counts = site.reactions.counts.get(buses.id);
  await until(() => counts?.get("win") === 1);
  assert.is(counts?.get("lol"), 0);
  await page.context().close();
});

test("a comment and a reply are sent by the form, and the reader is back at the comments", async () => {
  const page = await open(buses.path);
  const area = page.getByLabel("Comment", { exact: true });
  await area.fill("I walked for nine days.");
  await page.getByRole("button", { name: "Post the comment" }).click(); // the browser asks for the name
  assert.ok(await page.getByLabel("Name").evaluate((field) => field.matches(":focus:invalid")));
  assert.equal(site.comments.taken, []);
  await page.getByLabel("Name").fill("Gil");
  await page.getByRole("button", { name: "Post the comment" }).click();
  await page.waitForURL(`${site.origin}${buses.path}?comment=held#comments`);
  await page.locator("#comment-4 .reply").click();
  await page.waitForURL("**#write");
  await page.getByLabel("In reply to").selectOption("4 Zoltán");
  await area.fill("I shall set my watch by it.");
  await page.getByLabel("Name").fill("Gil");
  await page.getByRole("button", { name: "Post the comment" }).click();
  await until(() => site.comments.taken.length === 2);
  const sent = site.comments.taken.map(({ fields }) => [fields["replyTo"], fields["comment"]]);
  assert.equal(sent, [
    ["", "I walked for nine days."],
    ["c0004", "I shall set my watch by it."],
  ]);
  await page.context().close();
});

test("where no service takes comments, the page tells how to send a file, and the form brings it there", async () => {
  const page = await open(buses.path, 1280, filed.origin);
  const steps = await page.locator(".write ol").innerText();
  for (const words of ["after “author:”", "after “date:”", "add the line “replyTo:”", "github.com"])
    assert.match(steps, words);
  const asked = page.waitForRequest("https://github.com/**");
  await page.route("https://github.com/**", (route) => route.fulfill({ body: "GitHub" }));
  await page.getByRole("button", { name: "Continue on github.com" }).click();
  const { pathname, searchParams } = new URL((await asked).url());
  assert.is(pathname, "/example/tideway-post/new/main");
  assert.match(searchParams.get("filename") ?? "", `content/comments/${buses.id}/`);
  assert.match(searchParams.get("value") ?? "", /^---\r?\nauthor: ""/);
  await page.context().close();
});

test("where no service counts reactions, they are a list of counts, and the page says what they need", async () => {
  const page = await open(buses.path, 1280, filed.origin);
  assert.match(await page.locator("news-reactions").innerText(), /LOL\s+47\s+26\.2%/);
  assert.match(await page.locator("news-reactions").innerText(), "To react, turn on JavaScript");
  assert.is(await page.locator("news-reactions button:enabled").count(), 0);
  await page.context().close();
});

test("the search leads to DuckDuckGo, and says so", async () => {
  const page = await open("/search/");
  assert.match(await page.locator("[role=status]").innerText(), "DuckDuckGo");
  assert.not(await page.locator(".narrow, .found, .more").first().isVisible());
  const asked = page.waitForRequest("https://duckduckgo.com/**");
  await page.route("https://duckduckgo.com/**", (route) => route.fulfill({ body: "found" }));
  await page.fill("#q", "ferry");
  await page.getByRole("button", { name: "Search" }).click();
  assert.is((await asked).url(), "https://duckduckgo.com/?q=ferry&sites=tideway.example");
  await page.context().close();
});

test("a story is shared by links and its address", async () => {
  const page = await open(buses.path);
  assert.is(await page.locator(".share li a:visible").count(), 7);
  assert.is(await page.locator("#address").inputValue(), `https://tideway.example${buses.path}`);
  await page.context().close();
});

test("a video is a link to it, on another site or on this one", async () => {
  const page = await open(filmed);
  const link = page.getByRole("link", { name: "Watch on YouTube" });
  assert.is(await link.getAttribute("href"), "https://www.youtube.com/watch?v=dQw4w9WgXcQ");
  await page.goto(`${site.origin}/2022/02/ukraine-russia-talks-belarus-border/`);
  const own = page.getByRole("link", { name: "Play video" });
  assert.is(await own.getAttribute("href"), "/media/talks-explained.mp4");
  await page.context().close();
});

test("pictures load", async () => {
  const page = await open("/");
  const loaded = () =>
    page
      .locator("img")
      .evaluateAll((all) => (all as HTMLImageElement[]).map(({ naturalWidth }) => naturalWidth));
  await until(async () => (await loaded()).every((width) => width > 0));
  assert.ok((await loaded()).length > 3);
  await page.context().close();
});

test("on no page is anything dead: a button without a use, an empty element, a word of waiting", async () => {
  const page = await open("/");
  const dead: string[] = [];
  const paths = [...samplePaths.map(([, path]) => path), buses.path, filmed];
  for (const origin of [site.origin, filed.origin]) {
    for (const path of paths) {
      await page.goto(origin + path);
      const found = await page.evaluate(() =>
        [...document.body.querySelectorAll<HTMLElement>("*")]
          .filter(
            (one) => one.checkVisibility({ visibilityProperty: true }) && one.getClientRects().length > 0,
          )
          .filter((one) => {
            if (one instanceof HTMLButtonElement) {
              const isUsed = one.popoverTargetElement || (one.form && one.type === "submit");
              return !isUsed && !one.disabled;
            }
            if (one instanceof HTMLAnchorElement) return !one.getAttribute("href");
            if (one instanceof HTMLSelectElement) return !one.form;
            return one.localName.includes("-") && !one.innerText.trim() && !one.querySelector("input, img");
          })
          .map(({ outerHTML }) => outerHTML.slice(0, 100)),
      );
      dead.push(...found.map((one) => `${path}: ${one}`));
    }
  }
  assert.equal(dead, []);
  await page.context().close();
});

test.after(async () => {
  for (const one of [site, filed]) one.close();
  await browser.close();
});

test.run();

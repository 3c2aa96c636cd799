// What a click on a video's still brings: a player, and not a byte of it before.

import type { Page } from "playwright-core";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { startChromium } from "./chromium.ts";
import { filmed, sampleIntake } from "./sample-intake.ts";

const [browser, site] = await Promise.all([startChromium(), sampleIntake()]);
const talks = "/2022/02/ukraine-russia-talks-belarus-border/";

/** A page that is read to its end, and what it asked for. */
async function open(path: string): Promise<{ page: Page; asked: string[] }> {
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.route("https://www.youtube-nocookie.com/**", (route) => route.fulfill({ body: "player" }));
  await page.goto(site.origin + path, { waitUntil: "networkidle" });
  return { page, asked };
}

test("a video of the site plays in the page with its captions, which come on the click alone", async () => {
  const { page, asked } = await open(talks);
  assert.equal(
    asked.filter((url) => /\.(?:mp4|vtt)$/.test(url)),
    [],
  );
  await page.getByRole("link", { name: "Play video" }).click();
  const film = page.locator("news-video video");
  await page.waitForFunction(() => document.querySelector("video")?.textTracks[0]?.mode === "showing");
  assert.equal(await film.evaluate((one: HTMLVideoElement) => [one.controls, one.autoplay]), [true, true]);
  assert.match(await film.evaluate((one: HTMLVideoElement) => one.src), /\/media\/talks-explained\.mp4$/);
  assert.ok(await film.evaluate((one) => one === document.activeElement));
  assert.ok(asked.some((url) => url.endsWith("/media/talks-explained.vtt")));
  assert.is(new URL(page.url()).pathname, talks);
  await page.close();
});

test("a video of YouTube comes from its host without cookies, on the click alone", async () => {
  const { page, asked } = await open(filmed);
  assert.not(asked.some((url) => url.includes("youtube")));
  await page.getByRole("link", { name: "Watch on YouTube" }).click();
  const frame = page.locator("news-video iframe");
  assert.is(await frame.getAttribute("src"), "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1");
  assert.ok(await frame.getAttribute("title"));
  await page.close();
});

test.after(async () => {
  site.close();
  await browser.close();
});

test.run();

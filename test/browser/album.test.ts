// How pages look: each is photographed and compared with its picture in the album, so that a change in look is seen.
//
// usage: npm run album, to look at every new picture and keep it

import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { sampleSite } from "../site/sample-site.ts";
import { type Served, serve } from "../site/serve.ts";
import { type Look, difference, folder, keep, kept, photograph } from "./album.ts";
import { startChromium } from "./chromium.ts";
import { samplePaths } from "./shown-pages.ts";
import { arabicPaths, arabicSite, statePaths, stateSite } from "./state-pages.ts";

/** Share of a picture's pixels that may differ. Letters a shade greyer differ less; a moved line differs more. */
const tolerance = 0.004;
const isNew = process.env["ALBUM"] === "new";

const browser = await startChromium();
const served: Served[] = [];
for (const site of [await sampleSite(), await stateSite(), await arabicSite()])
  served.push(await serve(site.folder));
const [tideway, ferry, minaa] = served.map(({ origin }) => origin) as [string, string, string];
const unseen = new Set(fs.existsSync(folder) ? fs.readdirSync(folder) : []);
const aside = fs.mkdtempSync(path.join(os.tmpdir(), "album-"));

/** Opens the page once and photographs it in each look. */
async function compare(kind: string, url: string, looks: Look[]): Promise<void> {
  const told: string[] = [];
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: "networkidle" }); // what lost readers are offered comes last
  for (const look of looks) {
    const name = `${kind.replaceAll(" ", "-")}-${look.width}-${look.colorScheme}`;
    const today = await photograph(page, look);
    const before = kept(name);
    unseen.delete(`${name}.png`);
    const differs = before ? await difference(before, today) : 1;
    if (isNew && differs > 0) keep(name, today);
    if (isNew || differs <= tolerance) continue;
    const file = path.join(aside, `${name}.png`);
    fs.writeFileSync(file, today);
    told.push(before ? `${name} differs in ${(100 * differs).toFixed(2)} %: ${file}` : `no ${name}: ${file}`);
  }
  await page.close();
  assert.equal(told, [], "look at these; if they are right, `npm run album` keeps them");
}

const light = (width: number): Look => ({ width, colorScheme: "light" });
const dark = (width: number): Look => ({ width, colorScheme: "dark" });
const all = [light(360), light(768), light(1440), dark(360), dark(768), dark(1440)];

for (const [kind, place] of samplePaths) {
  test(`the ${kind} looks as it did, on a phone, a tablet and a desk, in light and in dark`, () =>
    compare(kind, tideway + place, all));
}

for (const [kind, place] of arabicPaths) {
  test(`the ${kind} looks as it did`, () => compare(kind, minaa + place, all));
}

for (const [state, place] of [["front of extremes", "/"] as const, ...statePaths]) {
  test(`the ${state} looks as it did`, () => compare(state, ferry + place, [light(360), light(1440)]));
}

test("no picture in the album is of a page that is gone", () => {
  if (isNew) for (const name of unseen) fs.rmSync(path.join(folder, name));
  else assert.equal([...unseen], []);
});

test.after(async () => {
  served.forEach(({ close }) => close());
  await browser.close();
});

test.run();

// The manifest: what a build relies on of an earlier one, and what it does not.

import fs from "node:fs";
import path from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { keptDrive } from "../../src/content/kept-drive.ts";
import { makeSite } from "../../src/site/make-site.ts";
import { manifestFile } from "../../src/site/manifest.ts";
import { newsroomFolder } from "../newsroom-folder.ts";
import { freshFolder, today } from "./build-site.ts";
import { bytesOf } from "./edits.ts";
import { comment, crossingPage, ferryNews } from "./ferry-news.ts";

const content = newsroomFolder(ferryNews(30));
const site = path.join(freshFolder(), "site");
const manifest = manifestFile(site);

/** Builds as `npm run build` does; gives how many files had to be written, null for none at all. */
async function build(): Promise<number | null> {
  const drive = keptDrive(content, "test");
  const { desk, refused } = await makeSite({ content, now: today, drive }, site);
  drive.close();
  assert.is(refused, null);
  return desk.published?.written ?? null;
}

await build();
const whole = bytesOf(site);
const text = fs.readFileSync(manifest, "utf8");

test("when nothing has changed nothing is made", async () => {
  assert.is(await build(), null);
  assert.equal(bytesOf(site), whole);
});

test("a manifest that is missing, cut off, altered or of another version makes a clean build, never a wrong one", async () => {
  const altered = text.replace(/(?<="prints":\["[^"]*",")[^"]{22}/, "x".repeat(22));
  assert.is.not(altered, text);
  const [, body = ""] = text.split("\n");
  const wrong = ["", "{}", text.slice(0, -100), altered, text.replace("broadsheet 2", "broadsheet 0"), body];
  for (const one of wrong) {
    fs.writeFileSync(manifest, one);
    fs.writeFileSync(path.join(site, "index.html"), "Bought by somebody else");
    assert.ok(((await build()) ?? 0) > 0, one.slice(0, 40));
    assert.equal(bytesOf(site), whole);
  }
  fs.rmSync(manifest);
  assert.ok(((await build()) ?? 0) > 0);
  assert.is(await build(), null);
});

test("a manifest that was altered to vouch for a page of somebody else is not believed", async () => {
  const page = path.join(site, "index.html");
  fs.writeFileSync(page, "Bought by somebody else");
  const { size, mtimeMs } = fs.lstatSync(page);
  const [seal, body = ""] = fs.readFileSync(manifest, "utf8").split("\n");
  const told = JSON.parse(body) as { names: string[]; sizes: number[]; mtimes: number[] };
  const place = told.names.indexOf("index.html");
  assert.ok(place >= 0);
  [told.sizes[place], told.mtimes[place]] = [size, mtimeMs];
  const altered = `${seal}\n${JSON.stringify(told)}`;
  fs.writeFileSync(manifest, altered);
  await build();
  assert.equal(bytesOf(site), whole);
});

test("what was done to the site by hand is undone: an edited, a missing and a strange file, a link", async () => {
  const page = path.join(site, crossingPage(3));
  fs.writeFileSync(page, "Edited by hand");
  assert.is(await build(), 1);
  fs.rmSync(path.join(site, "robots.txt"));
  assert.is(await build(), 1);
  fs.writeFileSync(path.join(site, "notes.txt"), "Mine");
  fs.mkdirSync(path.join(site, "empty/folder"), { recursive: true });
  assert.is(await build(), 0);
  const outside = path.join(freshFolder(), "outside.html");
  fs.writeFileSync(outside, "Outside");
  fs.rmSync(page);
  fs.symlinkSync(outside, page);
  assert.is(await build(), 1);
  assert.equal(bytesOf(site), whole);
  assert.is(fs.readFileSync(outside, "utf8"), "Outside");
});

test("a site that was copied back with other times is known by its bytes", async () => {
  for (const file of whole.keys()) fs.utimesSync(path.join(site, file), 1, 1);
  assert.is(await build(), null);
});

test("a comment writes its few pages and no other, and when it goes they are as they were", async () => {
  const file = path.join(content, "comments/crossing-30/c1.md");
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, comment("Ines", "2022-04-01T10:00", "I was on board."));
  const written = await build();
  assert.ok(written !== null && written > 0 && written <= 6, `${written} files`);
  fs.rmSync(path.dirname(file), { recursive: true });
  assert.is(await build(), written);
  assert.equal(bytesOf(site), whole);
});

test.run();

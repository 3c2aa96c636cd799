// Builds into one folder at the same time: one makes the site, the other says that it has to wait.

import fs from "node:fs";
import path from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { runCommand } from "../cli/run-command.ts";
import { newsroomFolder } from "../newsroom-folder.ts";
import { filesBelow, freshFolder } from "./build-site.ts";
import { ferryNews } from "./ferry-news.ts";
import { openPress } from "../../src/site/press.ts";

test("of two builds at once one makes the whole site, the other none of it", async () => {
  const content = newsroomFolder(ferryNews(60));
  const output = path.join(path.dirname(content), "_site");
  const build = (url: string) =>
    runCommand("build", "--content", content, "--output", output, "--base-url", url, "--now", "2022-05-01");
  const runs = await Promise.all(["https://a.example", "https://b.example"].map(build));
  const made = runs.findIndex(({ status }) => status === 0);
  assert.is.not(made, -1, runs.map(({ err }) => err).join());
  const text = filesBelow(output).map((file) => fs.readFileSync(path.join(output, file), "utf8"));
  const of = (letter: string) => text.filter((page) => page.includes(`https://${letter}.example`)).length;
  // A slow start may let the builds follow each other; then the later one made the site, whole.
  const overlapped = runs.find(({ status }) => status !== 0);
  if (overlapped) {
    assert.is(overlapped.status, 2);
    assert.match(overlapped.err, "is building into the same folder");
  }
  assert.ok(of("a") > 0 !== of("b") > 0, `${of("a")} files of one, ${of("b")} of the other`);
  assert.equal(fs.readdirSync(path.dirname(output)).sort(), ["_site", "content"]);
});

test("what a killed build left is taken over, what a living one has is not", async () => {
  const output = path.join(freshFolder(), "site");
  const aside = path.join(path.dirname(output), ".press-site");
  fs.mkdirSync(aside);
  fs.writeFileSync(path.join(aside, "owner"), "4194304999");
  fs.writeFileSync(path.join(aside, "0"), "half a page");
  const press = openPress(output);
  assert.not.ok(fs.existsSync(path.join(aside, "0")));
  await press.discard();

  fs.mkdirSync(aside);
  fs.writeFileSync(path.join(aside, "owner"), String(process.ppid));
  assert.throws(() => openPress(output), /process \d+ is building into the same folder/);
  assert.ok(fs.existsSync(path.join(aside, "owner")));
});

test("a folder of somebody else in the place of the press is left alone", () => {
  const output = path.join(freshFolder(), "site");
  const thesis = path.join(path.dirname(output), ".press-site", "thesis.txt");
  fs.mkdirSync(path.dirname(thesis));
  fs.writeFileSync(thesis, "ten years of work");
  assert.throws(() => openPress(output), /in the way, and no build of Broadsheet made it/);
  assert.is(fs.readFileSync(thesis, "utf8"), "ten years of work");
  assert.equal(fs.readdirSync(path.dirname(output)), [".press-site"]);
});

test.run();

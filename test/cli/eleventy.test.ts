// Plain Eleventy on the project, as those who know it would call it.

import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { newsroomFolder } from "../newsroom-folder.ts";

const root = path.join(import.meta.dirname, "../..");
const fire = "---\ntitle: Fire in the harbour\ndate: 2022-02-28T12:00\n---\nIt was put out.\n";

/** The project with other content, in a folder of its own. */
function project(files: Record<string, string>): string {
  const folder = path.dirname(newsroomFolder(files));
  for (const part of ["src", "layouts", ".eleventy.js", "package.json", "tsconfig.json"]) {
    fs.cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
  }
  fs.symlinkSync(path.join(root, "node_modules"), path.join(folder, "node_modules"));
  return folder;
}

function eleventy(folder: string) {
  const args = [path.join(root, "node_modules/@11ty/eleventy/cmd.cjs")];
  return spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
}

test("it makes the site and says what was left out", () => {
  const folder = project({ "articles/fire.md": fire, "comments/fire/c1.md": "---\nauthr: Ann\n---\nYes.\n" });
  const { status, stdout, stderr } = eleventy(folder);
  assert.is(status, 0, stderr);
  assert.match(stdout, /1 article, 0 comments → \d+ files, \d+ of them new, 1 warning/);
  assert.match(stderr, "content/comments/fire/c1.md:2:1: authr: is an unknown key");
  assert.match(
    fs.readFileSync(path.join(folder, "_site/2022/02/fire/index.html"), "utf8"),
    "Fire in the harbour",
  );
});

test("it names each error of the content and makes nothing", () => {
  const folder = project({ "articles/fire.md": fire.replace("02-28", "02-30") });
  const { status, stderr } = eleventy(folder);
  assert.is(status, 1);
  assert.match(stderr, "content/articles/fire.md:3:7: date: 2022-02-30 is no day of the calendar");
  assert.not.ok(fs.existsSync(path.join(folder, "_site")));
});

test.run();

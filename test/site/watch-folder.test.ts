// A watch on a folder sees what is saved in it and below it, also in folders that come later.

import fs from "node:fs";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { watchFolder } from "../../src/site/watch-folder.ts";
import { freshFolder } from "./build-site.ts";

const top = freshFolder();
fs.mkdirSync(path.join(top, "articles/2022"), { recursive: true });
fs.writeFileSync(path.join(top, "articles/2022/fire.md"), "Fire");
const seen = new Set<string>();
assert.equal(
  watchFolder(top, (file) => seen.add(path.relative(top, file))),
  [],
);
const alive = setInterval(() => {}, 1000); // a watch keeps no process alive

/** Waits until all of these were told of; returns all that was. */
async function told(...files: string[]): Promise<string[]> {
  for (let i = 0; i < 500 && !files.every((file) => seen.has(file)); i++) await setTimeout(10);
  assert.equal(
    files.filter((file) => !seen.has(file)),
    [],
  );
  const all = [...seen];
  seen.clear();
  return all;
}

test("a file that is saved, renamed or deleted is told of", async () => {
  const fire = path.join(top, "articles/2022/fire.md");
  fs.writeFileSync(fire, "Flames");
  await told("articles/2022/fire.md");
  fs.renameSync(fire, path.join(top, "articles/2022/blaze.md"));
  await told("articles/2022/fire.md", "articles/2022/blaze.md");
  fs.rmSync(path.join(top, "articles/2022/blaze.md"));
  await told("articles/2022/blaze.md");
});

test("a folder that comes is told of with its files, and is watched from then on", async () => {
  const aside = path.join(freshFolder(), "harbour");
  fs.mkdirSync(path.join(aside, "deep"), { recursive: true });
  fs.writeFileSync(path.join(aside, "deep/c1.md"), "Hello");
  fs.renameSync(aside, path.join(top, "articles/harbour"));
  await told("articles/harbour", "articles/harbour/deep/c1.md");
  fs.writeFileSync(path.join(top, "articles/harbour/deep/c2.md"), "Hello again");
  await told("articles/harbour/deep/c2.md");
  fs.rmSync(path.join(top, "articles/harbour"), { recursive: true });
  await told("articles/harbour");
  fs.mkdirSync(path.join(top, "articles/harbour"));
  await told("articles/harbour");
  fs.writeFileSync(path.join(top, "articles/harbour/again.md"), "Back");
  await told("articles/harbour/again.md");
});

test("what editors leave behind is not told of", async () => {
  for (const name of [".fire.md.swp", "fire.md~", ".#fire.md"])
    fs.writeFileSync(path.join(top, "articles", name), "");
  fs.writeFileSync(path.join(top, "articles/last.md"), "");
  assert.equal(await told("articles/last.md"), ["articles/last.md"]);
});

test("folders that cannot be watched are named", () => {
  const missing = path.join(top, "missing");
  assert.equal(
    watchFolder(missing, () => {}),
    [missing],
  );
});

test.after(() => clearInterval(alive));

test.run();

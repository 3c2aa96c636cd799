// What is kept of a newsroom between builds: a file that is as it was is not read again, and any other is.

import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { keptDrive } from "../../src/content/kept-drive.ts";
import { openNewsroom } from "../../src/content/open-newsroom.ts";
import { newsroomFolder } from "../newsroom-folder.ts";

const story = (title: string) => `---\ntitle: ${title}\ndate: 2022-02-28T12:00\n---\nThe text of ${title}.\n`;
const comment = (text: string) => `---\nauthor: Ann\ndate: 2022-03-01T12:00\n---\n${text}\n`;

/** A newsroom as a build finds it: titles, comments, and the hash of it all. */
function read(content: string, code = "code 1") {
  const drive = keptDrive(content, code);
  const { newsroom, problems } = openNewsroom(content, { drive });
  const whole = drive.whole();
  const found = {
    titles: newsroom?.articles.map(({ title }) => title).sort(),
    bodies: newsroom?.articles.map(({ body }) => body.trim()).sort(),
    comments: newsroom?.comments
      .get("fire")
      ?.all()
      .map(({ body }) => body.trim()),
    counted: newsroom?.comments.get("fire")?.counted,
    problems: problems.map(({ message }) => message),
  };
  drive.close();
  return { whole, found };
}

/** Files below a folder that this thread opens. */
function watchOpened(folder: string): { opened: string[]; stop: () => void } {
  const opened: string[] = [];
  const { openSync } = fs;
  const replace = (open: typeof openSync) => {
    fs.openSync = open;
    syncBuiltinESMExports();
  };
  replace((file, ...rest) => {
    const name = path.relative(fs.realpathSync(folder), String(file));
    if (name.endsWith(".md") && !name.startsWith("..")) opened.push(name);
    return openSync(file, ...rest);
  });
  return { opened, stop: () => replace(openSync) };
}

/** What is kept of a newsroom. */
function roomsOf(content: string): string[] {
  return fs
    .readdirSync(".cache/newsrooms")
    .map((room) => path.join(".cache/newsrooms", room))
    .filter((folder) => fs.readFileSync(path.join(folder, "of"), "utf8") === content);
}

const files = {
  "articles/fire.md": story("Fire"),
  "articles/regatta.md": story("Regatta"),
  "comments/fire/c1.md": comment("I saw the smoke."),
  "comments/fire/c2.md": comment("So did I."),
};

test("the second build knows what the first one read, and reads no file for it", async () => {
  const content = newsroomFolder(files);
  await pause(2100); // what changed a moment ago is read again, since it may change once more within the same tick
  const first = read(content);
  assert.is(first.whole === null, false);
  await pause(300); // its thread writes down what it saw
  const watch = watchOpened(content);
  const drive = keptDrive(content, "code 1");
  const { newsroom } = openNewsroom(content, { drive });
  assert.is(drive.whole(), first.whole);
  drive.close();
  assert.equal(newsroom?.articles.map(({ title }) => title).sort(), ["Fire", "Regatta"]);
  assert.is(newsroom?.comments.get("fire")?.counted, 2);
  assert.equal(watch.opened, []);
  assert.match(newsroom?.articles.find(({ id }) => id === "fire")?.body ?? "", "The text of Fire.");
  assert.equal(watch.opened, ["articles/fire.md"]);
  watch.stop();
  assert.equal(read(content), first, "texts are read when they are wanted");
});

test("a change of the same length with the old time of writing is seen", async () => {
  const content = newsroomFolder(files);
  await pause(2100);
  read(content);
  await pause(300);
  for (const [name, text] of [
    ["articles/fire.md", story("Rain")],
    ["comments/fire/c2.md", comment("Nor did I")],
  ] as const) {
    const file = path.join(content, name);
    const { size, atime, mtime } = fs.statSync(file);
    fs.writeFileSync(file, text.padEnd(size));
    fs.utimesSync(file, atime, mtime);
  }
  const { found } = read(content);
  assert.equal(found.titles, ["Rain", "Regatta"]);
  assert.equal(found.comments, ["I saw the smoke.", "Nor did I"]);
});

test("a comment that comes to a folder known for long, and one that goes, are seen", async () => {
  const content = newsroomFolder(files);
  await pause(2100);
  const first = read(content);
  await pause(300);
  const last = path.join(content, "comments/fire/c2.md");
  fs.renameSync(last, `${content}-c2.md`);
  assert.equal(read(content).found.comments, ["I saw the smoke."]);
  fs.renameSync(`${content}-c2.md`, last);
  assert.equal(read(content), first);
});

test("files that come, go and move are seen, and what is wrong is told each time", () => {
  const content = newsroomFolder(files);
  const first = read(content);
  fs.writeFileSync(path.join(content, "comments/fire/c3.md"), "---\nauthr: Ann\n---\nYes.\n");
  fs.rmSync(path.join(content, "articles/regatta.md"));
  for (let times = 1; times <= 2; times++) {
    const { whole, found } = read(content);
    assert.is.not(whole, first.whole);
    assert.equal(found.titles, ["Fire"]);
    assert.is(found.counted, 2);
    assert.is(found.problems.length, 1);
    assert.match(found.problems[0] as string, "is an unknown key");
  }
});

test("what is kept of a file is not believed when somebody has altered it", async () => {
  const content = newsroomFolder(files);
  await pause(2100);
  const first = read(content);
  await pause(300);
  const room = roomsOf(content).find((folder) => fs.existsSync(path.join(folder, "said"))) as string;
  const said = path.join(room, "said");
  const altered = fs.readFileSync(said, "utf8").replaceAll("Regatta", "Regretted");
  assert.match(altered, "Regretted");
  fs.writeFileSync(said, altered);
  assert.equal(read(content).found, first.found);
});

test("other code, other settings and a broken cache are nothing to rely on", () => {
  const content = newsroomFolder(files);
  const first = read(content);
  assert.equal(read(content, "code 2").found, first.found);
  fs.appendFileSync(path.join(content, "site.yml"), "lite: true\n");
  assert.equal(read(content).found, first.found);
  for (const folder of roomsOf(content)) {
    for (const name of ["said", "states"])
      if (fs.existsSync(path.join(folder, name))) fs.truncateSync(path.join(folder, name), 40);
  }
  assert.equal(read(content).found, first.found);
});

test("a folder that strays among comments is told of by every build, as long as it is there", () => {
  const content = newsroomFolder(files);
  read(content);
  const stray = path.join(content, "comments/fire/drafts");
  fs.mkdirSync(stray);
  for (let build = 0; build < 2; build++)
    assert.equal(read(content).found.problems, ["is a folder: none belongs here"]);
  fs.rmdirSync(stray);
  assert.equal(read(content).found.problems, []);
});

test.run();

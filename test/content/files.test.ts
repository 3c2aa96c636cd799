// The files of a newsroom: which are read, and how all others are named without being opened.

import { execFileSync } from "node:child_process";
import { mkdirSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { openNewsroom } from "../../src/content/open-newsroom.ts";
import { readBytes } from "../../src/content/read-bytes.ts";
import { newsroomFolder } from "../newsroom-folder.ts";
import { article, problemsIn, problemsOf } from "./problems-of.ts";

test("links, pipes and folders in the place of articles are named and not read", () => {
  const folder = newsroomFolder({ "articles/fire.md": article() });
  symlinkSync("/etc/hostname", join(folder, "articles/host.md"));
  symlinkSync("/etc", join(folder, "articles/etc"));
  execFileSync("mkfifo", [join(folder, "articles/pipe.md")]);
  mkdirSync(join(folder, "articles/folder.md"));
  assert.equal(problemsIn(folder), [
    "content/articles/etc:1:1: is a symbolic link: only regular files are read",
    "content/articles/folder.md:1:1: is no name for a folder: use letters, digits and hyphens",
    "content/articles/host.md:1:1: is a symbolic link: only regular files are read",
    "content/articles/pipe.md:1:1: is a named pipe: only regular files are read",
  ]);
});

test("a link or a pipe that takes a file's place after it was listed is not read either", () => {
  const folder = newsroomFolder({ "articles/fire.md": article() });
  symlinkSync("/etc/hostname", join(folder, "link"));
  execFileSync("mkfifo", [join(folder, "pipe")]);
  assert.throws(() => readBytes(join(folder, "link"), 1000), /^is a symbolic link, so it was not read$/);
  assert.throws(() => readBytes(join(folder, "pipe"), 1000), /^is no regular file, so it was not read$/);
  assert.throws(() => readBytes(folder, 1000), /^is no regular file, so it was not read$/);
});

test("a folder of the newsroom that is a link is not followed", () => {
  const elsewhere = newsroomFolder({ "articles/secret.md": article() });
  const folder = newsroomFolder({});
  symlinkSync(join(elsewhere, "articles"), join(folder, "articles"));
  assert.equal(problemsIn(folder), ["content/articles:1:1: is a symbolic link: only regular files are read"]);
});

test("settings that are a link are not followed", () => {
  const folder = newsroomFolder({});
  renameSync(join(folder, "site.yml"), join(folder, "../site.yml"));
  symlinkSync("../site.yml", join(folder, "site.yml"));
  assert.equal(problemsIn(folder), ["content/site.yml:1:1: is a symbolic link, so it was not read"]);
});

test("the newsroom itself may be reached by a link", () => {
  const folder = newsroomFolder({ "articles/fire.md": article() });
  const link = join(folder, "../link");
  symlinkSync(folder, link);
  const { newsroom, problems } = openNewsroom(link);
  assert.equal(problems, []);
  assert.is(newsroom?.articles[0]?.file, `${link}/articles/fire.md`);
});

test("what does not belong where it is gets named: an error, among comments a warning", () => {
  const folder = newsroomFolder({
    "articles/fire.md": article(),
    "articles/notes.txt": "x",
    "articles/.hidden.md": "x",
    "articles/.git/config": "x",
    "authors/deep/ada.md": "x",
    "comments/stray.md": "x",
    "comments/fire/reply/c1.md": "x",
    "comments/fire/photo.png": "x",
    "comments/storm/c1.md": "x",
    "reactions/ledger.yml": "x",
    "drafts/x.md": "x",
    "package.json": "{}",
  });
  const { problems } = openNewsroom(folder);
  assert.equal(
    problems.map(({ file, message, severity }) => `${severity} ${file.slice(folder.length + 1)} ${message}`),
    [
      "error articles/.git is no name for a folder: use letters, digits and hyphens",
      "error articles/.hidden.md is a hidden file: only .md files belong here",
      "error articles/notes.txt is no .md file: nothing else belongs here",
      "error authors/deep is a folder: none belongs here",
      "warning comments/fire/photo.png is no .md file: nothing else belongs here",
      "warning comments/fire/reply is a folder: none belongs here",
      "warning comments/storm there is no article `storm`, so nothing of it was read",
      "warning comments/stray.md belongs in the folder of an article",
      "error drafts does not belong in a newsroom",
      "error package.json does not belong in a newsroom",
      "error reactions/ledger.yml is no .json file: nothing else belongs here",
    ],
  );
});

test("what git, systems and editors leave in folders is passed over, whatever it is", () => {
  const folder = newsroomFolder({
    "articles/.gitkeep": "",
    "articles/fire.md": article(),
    "articles/fire.md~": "---\n",
    "articles/.fire.md.swp": "\0",
    "comments/.DS_Store": "\0",
    "comments/fire/.c1.md.swx": "\0",
    "media/Thumbs.db": "\0",
    "authors/desktop.ini": "\0",
    "site.yml~": "title: Old",
    "pages/old~/about.md": "x",
  });
  symlinkSync("ada@desk.42:1646000000", join(folder, "articles/.#fire.md"));
  execFileSync("mkfifo", [join(folder, "media/.quay.png.swo")]);
  assert.equal(problemsIn(folder), []);
});

test("a name that is only near to those of editors is refused", () => {
  const files = {
    "articles/~fire.txt": "x",
    "articles/fire.swp": "x",
    "articles/#fire.md#": "x",
    "media/.swp": "x",
  };
  assert.is(problemsOf(files).length, 4);
});

test("a file's name is an id: anything else comes with a better name", () => {
  const is = "does not fit into an address: names are small letters, digits and hyphens";
  assert.equal(
    problemsOf({ "articles/Harbour Fire.md": article(), "authors/_.md": "x", "pages/con.md": "x" }),
    [
      `content/articles/Harbour Fire.md:1:1: the name \`Harbour Fire\` ${is}: rename it to \`harbour-fire\``,
      `content/authors/_.md:1:1: the name \`_\` ${is}`,
      "content/pages/con.md:1:1: `con` is a name that Windows keeps for a device: rename it",
    ],
  );
  assert.equal(problemsOf({ "articles/nul/fire.md": article(), "articles/com1.md": article() }), [
    "content/articles/com1.md:1:1: `com1` is a name that Windows keeps for a device: rename it",
    "content/articles/nul:1:1: `nul` is a name that Windows keeps for a device: rename it",
  ]);
  assert.is(problemsOf({ [`articles/${"a".repeat(121)}.md`]: article() }).length, 1);
});

test("ids in any script are welcome", () => {
  assert.equal(problemsOf({ "articles/火事.md": article(), "articles/пожар-в-порту.md": article() }), []);
});

test("two names that are one on some machine are refused", () => {
  const sign = (name: string) =>
    `is, but for capitals or the way accents are written, the same name as \`${name}\``;
  assert.equal(problemsOf({ "media/Quay.png": "x", "media/quay.png": "x" }), [
    `content/media/quay.png:1:1: ${sign("Quay.png")}: rename one of the two`,
  ]);
  assert.equal(problemsOf({ "articles/caf\u00e9.md": article(), "articles/cafe\u0301.md": article() }), [
    "content/articles/cafe\u0301.md:1:1: the name `cafe\u0301` does not fit into an address: names are small letters, digits and hyphens: rename it to `caf\u00e9`",
  ]);
  assert.equal(problemsOf({ "articles/strasse.md": article(), "articles/straße.md": article() }), [
    `content/articles/straße.md:1:1: ${sign("strasse.md")}: rename one of the two`,
  ]);
});

test("a file that is refused for its own name or kind takes no other's name", () => {
  const folder = newsroomFolder({
    "articles/fire.md": article(),
    "comments/FIRE/c1.md": "Hello",
    "comments/fire/C1.md": "Hello",
    "comments/fire/c1.md": "Hello",
  });
  const { newsroom, problems } = openNewsroom(folder);
  assert.equal(newsroom?.comments.get("fire")?.counted, 1);
  assert.equal(
    problems.map(({ file }) => relative(folder, file)),
    ["comments/FIRE", "comments/fire/C1.md"],
  );
});

test("two articles cannot have one name, wherever they are", () => {
  assert.equal(
    problemsOf({ "articles/2021/fire.md": article(), "articles/2022/fire.md": article("slug: blaze") }),
    [
      "content/articles/2022/fire.md:1:1: has the same name as content/articles/2021/fire.md: the name is the story's id, so rename one of the two",
    ],
  );
});

test("files that are too long are refused by their size", () => {
  const folder = newsroomFolder({ "articles/fire.md": article(), "comments/fire/c1.md": "Hello" });
  truncateSync(join(folder, "articles/fire.md"), 2 * 1024 * 1024 + 1);
  truncateSync(join(folder, "comments/fire/c1.md"), 64 * 1024 + 1);
  assert.equal(problemsIn(folder), [
    "content/articles/fire.md:1:1: has 2097153 bytes: at most 2097152 are read, so shorten it",
    "content/comments/fire/c1.md:1:1: has 65537 bytes: at most 65536 are read, so shorten it",
  ]);
});

test("a file of the longest allowed size is read", () => {
  const text = article();
  assert.equal(problemsOf({ "articles/fire.md": text + "x".repeat(2 * 1024 * 1024 - text.length) }), []);
});

test("text that is no UTF-8 or holds a NUL is refused at its place", () => {
  const folder = newsroomFolder({ "articles/zero.md": article("", "A\0B") });
  writeFileSync(join(folder, "articles/latin.md"), Buffer.from(article("", "Café"), "latin1"));
  assert.equal(problemsIn(folder), [
    "content/articles/latin.md:6:4: is no UTF-8 text: save it as UTF-8",
    "content/articles/zero.md:6:2: holds a NUL character: delete it",
  ]);
});

test("control characters that no page can hold are taken out of bodies", () => {
  const { newsroom } = openNewsroom(
    newsroomFolder({ "articles/fire.md": article("", "A\x08\x1b[31m\tB\x85\uffff") }),
  );
  assert.is(newsroom?.articles[0]?.body, "\nA[31m\tB\n");
});

test("a newsroom without a folder or settings says so", () => {
  const folder = newsroomFolder({});
  rmSync(join(folder, "site.yml"));
  assert.equal(problemsIn(folder), ["content/site.yml:1:1: is missing"]);
  rmSync(folder, { recursive: true });
  assert.equal(problemsIn(folder), ["content:1:1: there is no such folder"]);
  assert.is(openNewsroom(folder).newsroom, null);
});

test.run();

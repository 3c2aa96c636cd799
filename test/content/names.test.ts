// Names: one alphabet for all that gets an address, none that some machine takes for another, and never too many or too deep.

import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { deepest, mostEntries, mostFiles } from "../../src/content/limits.ts";
import type { Entry } from "../../src/content/list-folder.ts";
import { openDisk } from "../../src/content/drive.ts";
import { openNewsroom } from "../../src/content/open-newsroom.ts";
import { folded, generatedNames, idOf, isId, longestId } from "../../src/news/addresses.ts";
import { newsroomFolder } from "../newsroom-folder.ts";
import { article, problemsIn, problemsOf } from "./problems-of.ts";

const names =
  "fire harbour-fire 2022 пожар-в-порту 火事 حريق-في-الميناء आग เพลิงไหม้ πυρκαγιά 화재 straße kırmızı".split(
    " ",
  );

test("names in the world's scripts are ids, and stay what they are", () => {
  for (const name of names) {
    assert.ok(isId(name), name);
    assert.is(idOf(name), name);
  }
});

test("no id has capitals, blanks, dots, slashes, signs that nobody sees, or another spelling", () => {
  const bad =
    "Fire|fire harbour|fire.|.fire|fire.md|fi/re|fi\\re|..|.|-fire|_fire|fire\u200d|fire\u202e|cafe\u0301|fire\u0000|ﬁre\u00ad|fire\n|%2e%2e|~root|con|nul|com1|lpt9|aux|İstanbul|fire:stream|fire$|$(id)|`id`";
  for (const name of ["", ...bad.split("|")]) assert.not.ok(isId(name), JSON.stringify(name));
  assert.ok(isId("a".repeat(longestId)));
  assert.not.ok(isId("a".repeat(longestId + 1)));
  assert.not.ok(isId("ж".repeat(longestId / 2 + 1)));
});

test("an id is the same whatever a file system makes of its spelling", () => {
  for (const name of names) assert.is(folded(name.toUpperCase().normalize("NFD")), folded(name));
});

test("what the site makes itself is nobody's: a section, a page, an alias, the first part of addresses", () => {
  for (const name of generatedNames) {
    const alias = problemsOf({ "articles/fire.md": article(`aliases: [/${name}/]`) });
    assert.is(alias.length, 1, name);
    const loud = problemsOf({ "articles/fire.md": article(`aliases: [/${name.toUpperCase()}/x/]`) });
    assert.is(loud.length, 1, name);
    if (!isId(name)) continue;
    const page = problemsOf({ [`pages/${name}.md`]: "---\ntitle: A page\n---\nText.\n" });
    assert.match(page.join("\n"), "is kept for pages that the site makes itself");
  }
});

test("no alias is another one's file on a machine that folds letters or takes dots away", () => {
  assert.match(
    problemsOf({ "articles/fire.md": article("aliases: [/\u017fearch/]") }).join(),
    "is kept for pages that the site makes itself",
  );
  assert.match(problemsOf({ "articles/fire.md": article("aliases: [/about./]") }).join(), "is no path");
  assert.match(problemsOf({ "articles/fire.md": article("aliases: [/a/../b/]") }).join(), "is no path");
});

test("folders may lie in each other so deep and no deeper, among media as among articles", () => {
  const at = (depth: number) => Array.from({ length: depth }, (_, i) => `f${i}`).join("/");
  const files = {
    [`articles/${at(deepest)}/fire.md`]: article(),
    [`articles/${at(deepest + 3)}/deep.md`]: article(),
    [`media/${at(deepest)}/a.pdf`]: "x",
    [`media/${at(deepest + 1)}/b.pdf`]: "x",
  };
  const message = `is deeper than ${deepest} folders, so it was not read: move it up`;
  assert.equal(problemsOf(files), [
    `content/articles/${at(deepest + 1)}:1:1: ${message}`,
    `content/media/${at(deepest + 1)}:1:1: ${message}`,
  ]);
});

test("names of media are short, and so are their paths", () => {
  const long = "a".repeat(longestId);
  assert.match(problemsOf({ [`media/${long}.pdf`]: "x" }).join(), "has a name of more than 120 bytes");
  assert.match(
    problemsOf({ [`articles/${long}a/fire.md`]: article() }).join(),
    "has a name of more than 120 bytes",
  );
  assert.match(
    problemsOf({ [`media/${[long, long, long, "x".repeat(40)].join("/")}/a.pdf`]: "x" }).join(),
    "has a path of more than 400 bytes",
  );
});

/** Problems of a newsroom one of whose folders seems to hold `count` files. */
function crowded(folder: string, count: number): string[] {
  const content = newsroomFolder({ "articles/fire.md": article() });
  const disk = openDisk();
  const many = Array.from({ length: count }, (_, i): Entry => ({ name: `s${i}.pdf`, kind: "file" }));
  const drive = { ...disk, list: (at: string) => (at === join(content, folder) ? many : disk.list(at)) };
  return openNewsroom(content, { drive }).problems.map(({ severity, message }) => `${severity}: ${message}`);
}

test("a folder of more files than are read is refused as one, among comments with a warning", () => {
  const message = `holds ${mostEntries + 1} files and folders: at most ${mostEntries} are read, so divide them`;
  assert.equal(crowded("authors", mostEntries + 1), [`error: ${message}`]);
  assert.equal(crowded("comments", mostEntries + 1), [`warning: ${message}`]);
  assert.ok(mostFiles > mostEntries);
});

test("a folder within content that is a link is not followed, wherever it is", () => {
  const elsewhere = newsroomFolder({
    "articles/2022/secret.md": article(),
    "media/secret.pdf": "x",
    "c/c1.md": "x",
  });
  const folder = newsroomFolder({ "articles/fire.md": article(), "comments/storm/c1.md": "x" });
  mkdirSync(join(folder, "media"));
  symlinkSync(join(elsewhere, "articles/2022"), join(folder, "articles/2022"));
  symlinkSync(join(elsewhere, "media"), join(folder, "media/more"));
  symlinkSync(join(elsewhere, "c"), join(folder, "comments/fire"));
  symlinkSync("..", join(folder, "articles/loop"));
  symlinkSync("self", join(folder, "articles/self"));
  writeFileSync(join(folder, "articles/storm.md"), article());
  assert.equal(problemsIn(folder), [
    "content/articles/2022:1:1: is a symbolic link: only regular files are read",
    "content/articles/loop:1:1: is a symbolic link: only regular files are read",
    "content/articles/self:1:1: is a symbolic link: only regular files are read",
    "content/comments/fire:1:1: is a symbolic link: only regular files are read",
    "content/media/more:1:1: is a symbolic link: only regular files are read",
  ]);
});

test.run();

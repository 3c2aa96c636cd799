// Readers who bear the name of an author of the paper: nobody shall take their words for the paper's.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { keptDrive } from "../../src/content/kept-drive.ts";
import { makeSite } from "../../src/site/make-site.ts";
import { article, problemsOf } from "../content/problems-of.ts";
import { runCommand } from "../cli/run-command.ts";
import { newsroomFolder } from "../newsroom-folder.ts";
import { buildSite, freshFolder, today } from "./build-site.ts";
import { bytesOf } from "./edits.ts";

const said = (author: string, more = "") =>
  `---\nauthor: ${JSON.stringify(author)}\ndate: 2022-03-01\n${more}---\nI was there.\n`;

const newsroom = {
  "articles/fire.md": article(),
  "authors/mara.md": "---\nname: Mara Fenwick\n---\n",
  "comments/fire/c1.md": said("Маrа Fеnwісk", "url: https://mara.example/me\n"),
  "comments/fire/c2.md": said("Mara Fenwick"),
  "comments/fire/c3.md": said("Ines"),
  "comments/fire/c4.md": said("The Harbour Times"),
};
const story = "2022/02/fire/index.html";

/** The names on a page of comments, as they are marked up. */
function names(markup: string): string[] {
  return [...markup.matchAll(/<header>(<(?:bdi|span).*?) *<time/gs)].map(([, name = ""]) => name);
}

test("a reader who is called as one of the staff is shown as a reader, on the page and in the feed", async () => {
  const site = await buildSite({ content: newsroomFolder(newsroom) });
  const own = '<a class="u-url" href="https://mara.example/me" rel="ugc nofollow noopener">mara.example</a>';
  const marked = (name: string, mark: string) =>
    `<span class="p-author h-card"><bdi class="p-name">${name}</bdi> <small>${mark}</small></span>`;
  assert.equal(names(site.read(story)), [
    marked("Маrа Fеnwісk", `reader · ${own}`),
    marked("Mara Fenwick", "reader"),
    '<bdi class="p-author h-card">Ines</bdi>',
    marked("The Harbour Times", "reader"),
  ]);
  const feed = site.read("comments/feed.xml");
  assert.match(feed, "<author><name>Mara Fenwick (reader)</name></author>");
  assert.match(feed, "<author><name>Ines</name></author>");
});

test("a comment is an author's when the author's own file says so, whatever the comment says of itself", async () => {
  const mara = "---\nname: Mara Fenwick\nrole: Reporter\nanswers: [fire/c2]\n---\n";
  const site = await buildSite({ content: newsroomFolder({ ...newsroom, "authors/mara.md": mara }) });
  const link = '<a class="u-url" href="/authors/mara/"><bdi class="p-name">Mara Fenwick</bdi></a>';
  assert.is(
    names(site.read(story))[1],
    `<span class="p-author h-card">${link} <small>Reporter</small></span>`,
  );
  assert.match(names(site.read(story))[0] as string, "<small>reader");
  const signed = "<author><name>Mara Fenwick</name><uri>https://news.example/authors/mara/</uri></author>";
  assert.match(site.read("comments/feed.xml").replace(/https:\/\/[^/]+/g, "https://news.example"), signed);
  const data = site.read(story).replace(/https:\/\/[^/"]+/g, "https://news.example");
  assert.match(
    data,
    '"author":{"@type":"Person","name":"Mara Fenwick","url":"https://news.example/authors/mara/"}',
  );
  assert.match(data, '"name":"Маrа Fеnwісk (reader)"');
});

test("a reader who repeats an author's words does not fold them away", async () => {
  const mara = "---\nname: Mara Fenwick\nanswers: [fire/c2]\n---\n";
  const files = {
    "articles/fire.md": article(),
    "authors/mara.md": mara,
    "comments/fire/c1.md": said("Mara Fenwick"),
    "comments/fire/c2.md": said("Mara Fenwick"),
    "comments/fire/c3.md": said("Mara Fenwick"),
  };
  const page = (await buildSite({ content: newsroomFolder(files) })).read(story);
  assert.match(page, /<li id="comment-2"><article/);
  assert.match(page, /<li id="comment-3"><details class="twin">/);
});

test("a comment that claims to be an author's is left out", async () => {
  const forged = said("Mara", "kind: staff\nrole: Reporter\nanswers: fire/c1\n");
  const problems = problemsOf({ "articles/fire.md": article(), "comments/fire/c1.md": forged });
  assert.is(problems.length, 3);
  for (const problem of problems) assert.match(problem, "is an unknown key");
});

test("an answer that is not among the comments, or is another's, is told of, and stops nothing", () => {
  const mara = "---\nname: Mara\nanswers: [fire/c1]\n---\n";
  const ines = "---\nname: Ines\nanswers: [fire/c1, fire/c9, flood/c1]\n---\n";
  const files = { "articles/fire.md": article(), "comments/fire/c1.md": said("Ines") };
  assert.equal(problemsOf({ ...files, "authors/ines.md": ines, "authors/mara.md": mara }), [
    "content/authors/ines.md:1:1: answers: there is no comment `fire/c9`: take it out of the answers",
    "content/authors/ines.md:1:1: answers: there is no comment `flood/c1`: take it out of the answers",
    "content/authors/mara.md:1:1: answers: `fire/c1` is signed by `ines` already: take it out of one of them",
  ]);
});

test("when somebody joins the staff, readers of that name are marked by the next build, as by a clean one", async () => {
  const content = newsroomFolder(newsroom);
  const room = freshFolder();
  const build = async (folder: string, clean: boolean) => {
    const drive = clean ? null : keptDrive(content, "test");
    const { refused } = await makeSite({ content, now: today, clean, drive }, join(room, folder));
    drive?.close();
    assert.is(refused, null);
  };
  await build("site", false);
  mkdirSync(join(content, "authors"), { recursive: true });
  writeFileSync(join(content, "authors/ines.md"), "---\nname: Ines\n---\n");
  await build("site", false);
  await build("clean", true);
  assert.equal(bytesOf(join(room, "site")), bytesOf(join(room, "clean")));
  const page = readFileSync(join(room, "site", story), "utf8");
  assert.match(page, '<bdi class="p-name">Ines</bdi> <small>reader</small>');
});

test("`check` names both, and the addresses in comments without repeating them, and leaves nothing out", async () => {
  const content = newsroomFolder({
    ...newsroom,
    "comments/fire/c3.md":
      "---\nauthor: Ines\n---\nHello\n\nWrite to\nme: ines.b@mail.tideway.example, or not.\n",
  });
  writeFileSync(
    join(content, "comments/fire/c5.md"),
    "---\nauthor: Ines\n---\nWrite to **ines**.b&#64;mail.tideway\\.example.\n",
  );
  const { status, out } = await runCommand("check", "--content", content);
  assert.is(status, 0, out);
  assert.equal(out.replaceAll(content, "content").trim().split("\n"), [
    "content/comments/fire/c1.md:2:9: author: looks like `Mara Fenwick`: it is shown as that of a reader, unless the author names the comment in `answers`",
    "content/comments/fire/c2.md:2:9: author: is a name of the paper or its staff: it is shown as that of a reader, unless the author names the comment in `answers`",
    "content/comments/fire/c3.md:7:5: holds an email address, which all can read: take it out",
    "content/comments/fire/c4.md:2:9: author: is a name of the paper or its staff: it is shown as that of a reader, unless the author names the comment in `answers`",
    "content/comments/fire/c5.md:4:1: holds an email address, which all can read: take it out",
  ]);
});

test.run();

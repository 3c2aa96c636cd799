// Comments: read one by one, a bad one left out with a warning, replies checked against each other.

import { test } from "uvu";
import * as assert from "uvu/assert";
import { openNewsroom } from "../../src/content/open-newsroom.ts";
import type { Comment } from "../../src/news/comment.ts";
import { newsroomFolder } from "../newsroom-folder.ts";
import { article, problemsOf } from "./problems-of.ts";

const reply = (to: string, more = "") => `---\nauthor: Ada\nreplyTo: ${to}\n${more}---\nI agree.\n`;

function commentsOf(comments: Record<string, string>): {
  ids: string[];
  first: Comment | undefined;
  problems: string[];
} {
  const files = Object.entries(comments).map(([id, text]) => [`comments/fire/${id}.md`, text]);
  const folder = newsroomFolder({ "articles/fire.md": article(), ...Object.fromEntries(files) });
  const { newsroom, problems } = openNewsroom(folder);
  const all = newsroom?.comments.get("fire")?.all() ?? [];
  const messages = problems.map(({ file, line, column, field, message, severity }) => {
    const id = file.slice(file.lastIndexOf("/") + 1, -".md".length);
    return `${severity} ${id}:${line}:${column}: ${field}: ${message}`;
  });
  return { ids: all.map(({ id }) => id), first: all[0], problems: messages };
}

test("all that a comment says is kept", () => {
  const { first, problems } = commentsOf({
    c1: "---\nauthor: Ada L.\ndate: 2022-03-01 08:00\nedited: 2022-03-02\nurl: https://ada.example\nlang: de\n---\nGut!\n",
  });
  assert.equal(problems, []);
  assert.equal(
    { ...first, file: "" },
    {
      id: "c1",
      article: "fire",
      file: "",
      author: "Ada L.",
      postedAt: Date.UTC(2022, 2, 1, 8),
      editedAt: Date.UTC(2022, 2, 2),
      replyTo: null,
      url: "https://ada.example/",
      status: "published",
      lang: "de",
      body: "Gut!\n",
    },
  );
});

test("a comment may be a body alone: its author and time are unknown, not invented", () => {
  const { first, problems } = commentsOf({ c1: "Well *written*.\n" });
  assert.equal(problems, []);
  assert.equal([first?.author, first?.postedAt, first?.body], ["", null, "Well *written*.\n"]);
});

test("comments are in the order of their numbers: those without a date, then by date and id", () => {
  const dated = (date: string) => `---\ndate: ${date}\n---\nHello\n`;
  const { ids } = commentsOf({
    a: dated("2022-03-02"),
    c: dated("2022-03-01"),
    b: dated("2022-03-01"),
    z: "Hello",
    y: "Hi",
  });
  assert.equal(ids, ["y", "z", "b", "c", "a"]);
});

test("a removed comment keeps its place and loses its text", () => {
  const { first, problems } = commentsOf({ c1: "---\nstatus: removed\n---\nSomething rude\n" });
  assert.equal(problems, []);
  assert.equal([first?.status, first?.body], ["removed", ""]);
});

test("a comment that is wrong is left out with a warning and stops nothing", () => {
  const { ids, problems } = commentsOf({
    c1: "Good",
    c2: "---\nauthor: [Eve]\nstatus: aproved\n---\nHello\n",
    c3: "---\nauthor: Eve\n---\n \u200b\n",
    c4: "---\nurl: javascript:alert(1)\n---\nHello\n",
    c5: "---\nemail: eve@example.org\n---\nHello\n",
    c6: "---\nauthor: Eve\n",
    c7: '---\nauthor: "Eve \\u202e"\n---\nHello\n',
    c8: "---\nlang: german\n---\nHello\n",
    c9: "---\nauthor: Ada #1\n---\nHello\n",
  });
  assert.equal(ids, ["c1"]);
  assert.equal(problems, [
    "warning c2:2:9: author: expected text, found a list: write text, in quotes if it has a sign such as : [ or { in it",
    "warning c2:3:9: status: expected one of published, held, spam, removed, found `aproved`",
    "warning c3:4:1: : has no text: write it below the front matter",
    "warning c4:2:6: url: `javascript:alert(1)` is no web address to link to: write it whole, as https://news.example/about/",
    "warning c5:2:1: email: is no key: whatever is committed can be read by all, so delete the address",
    "warning c6:1:1: : front matter is never closed: put a line `---` after it",
    "warning c7:2:9: author: holds a character that turns the direction of text: delete it",
    "warning c8:2:7: lang: `german` is no language tag: did you mean `de`?",
    "warning c9:2:13: : ` #` begins a YAML comment, so what follows would be lost: put the text in quotes",
  ]);
});

test("of a comment that is wrong in a thousand places ten are named", () => {
  const keys = Array.from({ length: 1000 }, (_, i) => `k${i}: 1`).join("\n");
  assert.is(commentsOf({ c1: `---\n${keys}\n---\nHello\n` }).problems.length, 10);
});

test("a reply to nothing, to itself or to another story's comment is left out, and so are the replies to it", () => {
  const problems = problemsOf({
    "articles/fire.md": article(),
    "articles/storm.md": article(),
    "comments/storm/s1.md": "Windy",
    "comments/fire/a.md": "Hot",
    "comments/fire/b.md": reply("a"),
    "comments/fire/c.md": reply("nothing"),
    "comments/fire/d.md": reply("d"),
    "comments/fire/e.md": reply("s1"),
    "comments/fire/f.md": reply("c"),
    "comments/fire/g.md": "---\nauthor: 5\n---\nHello\n",
    "comments/fire/h.md": reply("g"),
  });
  assert.equal(problems, [
    "content/comments/fire/c.md:3:10: replyTo: there is no comment `nothing` on this article",
    "content/comments/fire/d.md:3:10: replyTo: a comment cannot reply to itself",
    "content/comments/fire/e.md:3:10: replyTo: `s1` is a comment on another article, `storm`",
    "content/comments/fire/f.md:3:10: replyTo: replies to `c`, which was left out",
    "content/comments/fire/g.md:2:9: author: expected text, found the number 5: put it in quotes",
    "content/comments/fire/h.md:3:10: replyTo: replies to `g`, which was left out",
  ]);
});

test("replies in a loop are left out, and a reply into the loop is told so", () => {
  const { ids, problems } = commentsOf({
    a: reply("b"),
    b: reply("c"),
    c: reply("a"),
    d: reply("a"),
    e: "Hello",
  });
  assert.equal(ids, ["e"]);
  assert.equal(problems, [
    "warning a:3:10: replyTo: replies to `b` and is replied to by it, in a loop",
    "warning b:3:10: replyTo: replies to `c` and is replied to by it, in a loop",
    "warning c:3:10: replyTo: replies to `a` and is replied to by it, in a loop",
    "warning d:3:10: replyTo: replies to `a`, which was left out",
  ]);
});

test("a chain of ten thousand replies is no special case, whole or hanging on nothing", () => {
  const chain = Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`c${i}`, reply(`c${i - 1}`)]));
  assert.is(commentsOf({ ...chain, c0: "First" }).ids.length, 10_000);
  const { ids, problems } = commentsOf({ ...chain, c0: reply("nobody") });
  assert.equal([ids.length, problems.length], [0, 10_000]);
  const loop = commentsOf({ ...chain, c0: reply("c9999") });
  assert.equal([loop.ids.length, loop.problems.length], [0, 10_000]);
});

test.run();

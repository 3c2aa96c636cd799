// What the time of a comment, and of the build, have to do with a conversation.

import { test } from "uvu";
import * as assert from "uvu/assert";
import { newsroomFolder } from "../newsroom-folder.ts";
import { buildSite } from "./build-site.ts";
import { type Files, comment, ferryNews } from "./ferry-news.ts";

const paper = ferryNews(1);
const bell = "2022/01/bell-stolen/index.html";
const build = (files: Files, now: string) =>
  buildSite({ content: newsroomFolder({ ...paper, ...files }), now: Date.parse(now) });

test("a comment of the future waits for its time, and does not rule the feed of comments", async () => {
  const files = {
    "comments/bell-stolen/c2.md": comment("Ines", "2022-06-01T10:00", "It is back on its tower."),
  };
  const before = await build(files, "2022-05-31T00:00:00Z");
  assert.match(before.read(bell), "1 comment<");
  for (const file of [bell, "comments/feed.xml"]) assert.not.match(before.read(file), "back on its tower");
  const after = await build(files, "2022-06-02T00:00:00Z");
  assert.match(after.read(bell), "2 comments<");
  for (const file of [bell, "comments/feed.xml"]) assert.match(after.read(file), "back on its tower");
});

test("comments close when the story is as old as the settings say", async () => {
  const files = { "site.yml": `${paper["site.yml"]}comments: { closeAfterDays: 30 }\n` };
  const days = (count: number) =>
    new Date(Date.parse("2022-01-12T09:00Z") + count * 86_400_000).toISOString();
  assert.not.match((await build(files, days(29))).read(bell), "Comments are closed.");
  assert.match((await build(files, days(31))).read(bell), "Comments are closed.");
});

test.run();

import { test } from "uvu";
import * as assert from "uvu/assert";
import { clockTime, fileOf } from "../../src/browser/comments/proposed-file.ts";
import { openNewsroom } from "../../src/content/open-newsroom.ts";
import { newsroomFolder } from "../newsroom-folder.ts";

test("a comment becomes a file without the fields that are empty", () => {
  assert.is(
    fileOf({ author: "Ann", date: "2022-03-01T08:15+01:00", replyTo: "" }, "I saw it.\n\n---\n\nTwice."),
    '---\nauthor: "Ann"\ndate: "2022-03-01T08:15+01:00"\n---\nI saw it.\n\n---\n\nTwice.\n',
  );
});

test("no name breaks the file, whatever quotes, dashes and signs are in it", () => {
  for (const name of [
    'Ann "the Bell" O\'Neil',
    'Ann"',
    "Ann: # [x] {y} \\n & * ! | > %",
    "--- Ann",
    "null",
    "علی‌رضا", // its blank without a width is a letter's
    "Ann\u0085\u2028\u202e\ud800\u0007",
  ]) {
    const folder = newsroomFolder({
      "articles/fire.md": "---\ntitle: Fire\ndate: 2022-01-01T09:00\n---\nIt burns.\n",
      "comments/fire/c1.md": fileOf({ author: name, date: "2022-03-01T08:15+01:00", replyTo: "" }, "Yes."),
    });
    const { newsroom, problems } = openNewsroom(folder);
    assert.equal(problems, [], name);
    const [comment] = newsroom?.comments.get("fire")?.all() ?? [];
    assert.is(comment?.author, name.replace(/[\u0085\u2028\u202e\ud800\u0007]/g, ""));
    assert.is(comment?.body.trim(), "Yes.");
  }
});

test("the time is that of the reader's clock, with its offset", () => {
  const at = (minutesEast: number) => {
    const now = new Date("2022-03-01T23:05:40Z");
    now.getTimezoneOffset = () => -minutesEast;
    return clockTime(now);
  };
  assert.is(at(0), "2022-03-01T23:05+00:00");
  assert.is(at(345), "2022-03-02T04:50+05:45");
  assert.is(at(-210), "2022-03-01T19:35-03:30");
});

test.run();

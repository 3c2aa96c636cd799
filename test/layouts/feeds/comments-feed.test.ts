import { parseAtomFeed } from "feedsmith";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { commentsFeed, type CommentEntry } from "../../../layouts/feeds/comments-feed.ts";
import type { Comment } from "../../../src/news/comment.ts";
import { article, comment, hostile, page, unspeakable } from "./harbour-news.ts";
import { faults } from "./validate.ts";

const frame = page("/comments/feed.xml");

function entry(number: number, changes: Partial<Comment> = {}): CommentEntry {
  const id = `c${String(number).padStart(4, "0")}`;
  return {
    number,
    comment: comment({ id, ...changes }),
    article: article(),
    href: `/2022/02/harbour-fire/#comment-${number}`,
    answerer: null,
    isLikeStaff: false,
    body: "<p>I saw the smoke.</p>",
  };
}

const made = (entries: CommentEntry[]) => commentsFeed(frame, { entries });

test("a comment comes with its author, its story and its place on the page", async () => {
  const text = made([entry(3, { url: "https://mina.example/", editedAt: Date.UTC(2022, 2, 2) })]);
  assert.equal(await faults(text, true), []);
  const [first] = parseAtomFeed(text).entries ?? [];
  assert.is(first?.id, "tag:harbour.example,2022-03-01:harbour-fire/comments/c0003");
  assert.is(first?.title?.value, "Comment 3 · Fire in the harbour");
  assert.equal(first?.authors, [{ name: "Mina", uri: "https://mina.example/" }]);
  assert.is(first?.links?.[0]?.href, "https://harbour.example/2022/02/harbour-fire/#comment-3");
  assert.is(first?.published, "2022-03-01T08:30:00Z");
  assert.is(first?.updated, "2022-03-02T00:00:00Z");
  assert.is(first?.thr?.inReplyTos?.[0]?.ref, "tag:harbour.example,2022-02-28:harbour-fire");
});

test("the newest fifty come, newest first", () => {
  const sixty = Array.from({ length: 60 }, (_, i) => entry(i + 1, { postedAt: Date.UTC(2022, 2, 1, 0, i) }));
  const ids = parseAtomFeed(made(sixty)).entries?.map(({ id }) => id?.slice(-5));
  assert.is(ids?.length, 50);
  assert.equal([ids?.[0], ids?.[49]], ["c0060", "c0011"]);
});

test("comments of the same moment stand in one order, however they come", () => {
  const comments = [entry(1), entry(2), entry(3)];
  assert.is(made(comments), made(comments.toReversed()));
});

test("a comment without a time, and one that readers don't see, is left out", () => {
  const hidden = [
    entry(1, { postedAt: null }),
    entry(2, { status: "held" }),
    entry(3, { status: "spam" }),
    entry(4, { status: "removed" }),
  ];
  assert.is(parseAtomFeed(made([...hidden, entry(5)])).entries?.length, 1);
});

test("a comment whose author is lost is an anonymous reader's", () => {
  assert.equal(parseAtomFeed(made([entry(1, { author: "" })])).entries?.[0]?.authors, [
    { name: "Anonymous reader" },
  ]);
});

test("a site without comments has a valid feed", async () => {
  assert.equal(await faults(made([]), true), []);
});

test("hostile names and words come back equal, and what XML cannot say is left out", async () => {
  const text = made([{ ...entry(1, { author: hostile + unspeakable }), body: hostile }]);
  assert.equal(await faults(text, true), []);
  const [first] = parseAtomFeed(text).entries ?? [];
  assert.is(first?.authors?.[0]?.name, hostile);
  assert.is(first?.content?.value, hostile);
});

test.run();

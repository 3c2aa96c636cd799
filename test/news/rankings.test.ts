import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Article } from "../../src/news/article.ts";
import { rankings } from "../../src/news/rankings.ts";
import { article } from "../layouts/feeds/harbour-news.ts";

const day = 24 * 60 * 60 * 1000;
const now = Date.UTC(2022, 2, 31);

/** Stories, oldest first, each of so many days before now. */
function stories(ages: Record<string, number>): Article[] {
  return Object.entries(ages)
    .map(([id, age]) => article({ id, publishedAt: now - age * day }))
    .sort((a, b) => a.publishedAt - b.publishedAt);
}

function reacted(articles: Article[], counts: Record<string, number>): [string, number][] {
  const count = ({ id }: Article) => counts[id] ?? 0;
  const { mostReacted } = rankings(articles, { reactions: count, comments: () => 0 }, now);
  return mostReacted.map(({ article, count }) => [article.id, count]);
}

test("the stories of the last thirty days are ranked by their counts, the newer of equals first", () => {
  const articles = stories({ old: 31, fire: 30, tide: 20, ferry: 10, crane: 5, theatre: 2, market: 1 });
  const counts = { old: 999, fire: 900, tide: 5, ferry: 50, crane: 7, theatre: 7, market: 1 };
  assert.equal(reacted(articles, counts), [
    ["ferry", 50],
    ["theatre", 7],
    ["crane", 7],
    ["tide", 5],
    ["market", 1],
  ]);
});

test("when fewer than five recent stories have a count, all stories are ranked", () => {
  const articles = stories({ old: 400, fire: 20, tide: 10, ferry: 5, crane: 2, theatre: 1 });
  assert.equal(reacted(articles, { old: 999, fire: 3, tide: 1, ferry: 1, crane: 1 }), [
    ["old", 999],
    ["fire", 3],
    ["crane", 1],
    ["ferry", 1],
    ["tide", 1],
  ]);
});

test("a story that nobody reacted to, and one not published yet, is never ranked", () => {
  assert.equal(reacted(stories({ fire: 1, tide: 2, scheduled: -1 }), { fire: 0, tide: 2, scheduled: 8 }), [
    ["tide", 2],
  ]);
});

test("comments are ranked by themselves", () => {
  const articles = stories({ fire: 2, tide: 1 });
  const comments = ({ id }: Article) => (id === "fire" ? 4 : 0);
  const { mostReacted, mostDiscussed } = rankings(articles, { reactions: () => 0, comments }, now);
  assert.equal(mostReacted, []);
  assert.equal(
    mostDiscussed.map(({ article, count }) => [article.id, count]),
    [["fire", 4]],
  );
});

test.run();

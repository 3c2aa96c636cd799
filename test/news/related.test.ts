import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Article } from "../../src/news/article.ts";
import { relatedIndex } from "../../src/news/related.ts";
import { article } from "../layouts/feeds/harbour-news.ts";

/** A story of the given day of 2022 with tags. */
function told(day: number, id: string, tags: string, changes: Partial<Article> = {}): Article {
  const list = tags.split(" ").map((tag) => ({ id: tag, name: tag }));
  return article({ id, publishedAt: Date.UTC(2022, 0, day), tags: list, ...changes });
}

/** Ids of the stories related to `id`. */
function related(articles: Article[], id: string): string[] | undefined {
  return relatedIndex(articles)
    .get(id)
    ?.map((one) => one.id);
}

test("the more tags two stories share the closer they are, and of equals the newer comes first", () => {
  const stories = [
    told(1, "tide", "harbour storm"),
    told(2, "ferry", "harbour"),
    told(3, "crane", "harbour"),
    told(4, "theatre", "culture"),
    told(5, "fire", "harbour storm"),
  ];
  assert.equal(related(stories, "fire"), ["tide", "crane", "ferry"]);
});

test("at most three are named", () => {
  const stories = Array.from({ length: 9 }, (_, i) => told(i + 1, `story-${i}`, "harbour"));
  assert.equal(related(stories, "story-8"), ["story-7", "story-6", "story-5"]);
});

test("only earlier stories count, so that a new one changes no old page", () => {
  const stories = [told(1, "tide", "harbour"), told(2, "fire", "harbour")];
  assert.equal(related(stories, "tide"), []);
});

test("what the editors chose comes first, even when it is later or shares no tag", () => {
  const stories = [
    told(1, "tide", "harbour"),
    told(2, "theatre", "culture"),
    told(3, "fire", "harbour", { related: ["theatre", "inquiry", "fire", "no-such-story", "theatre"] }),
    told(4, "inquiry", "court"),
  ];
  assert.equal(related(stories, "fire"), ["theatre", "inquiry", "tide"]);
});

test("a story that was chosen is not named twice", () => {
  const stories = [told(1, "tide", "harbour"), told(2, "fire", "harbour", { related: ["tide"] })];
  assert.equal(related(stories, "fire"), ["tide"]);
});

test("stories in other languages, such as its translation, are not related", () => {
  const stories = [
    told(1, "fire", "harbour"),
    told(2, "hafenbrand", "harbour", { lang: "de" }),
    told(3, "feuer", "harbour", { lang: "de" }),
  ];
  assert.equal(related(stories, "feuer"), ["hafenbrand"]);
});

test("a tag written twice counts once", () => {
  const stories = [
    told(1, "tide", "harbour"),
    told(2, "ferry", "harbour"),
    told(3, "fire", "harbour harbour"),
  ];
  assert.equal(related(stories, "fire"), ["ferry", "tide"]);
});

test("ten thousand stories with a few popular tags take a moment", () => {
  const stories = Array.from({ length: 10_000 }, (_, i) => {
    return told(1 + i / 100, `story-${i}`, `all tag-${i % 3} tag-${i % 40}`);
  });
  relatedIndex(stories.slice(0, 1000));
  const started = performance.now();
  const index = relatedIndex(stories);
  const took = performance.now() - started;
  assert.is(index.size, 10_000);
  // 150 ms by measure on a quiet machine of 2026; the rest is room for a busy one.
  assert.ok(took < 1500, `took ${Math.round(took)} ms`);
});

test.run();

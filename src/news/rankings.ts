// Rankings for the front page: the stories that readers reacted to and discussed most.

import type { Article } from "./article.ts";

/** A story with the count it is ranked by. */
export type Ranked = { article: Article; count: number };

/** A story's count: reactions of all kinds together, or comments that readers see. */
type Count = (article: Article) => number;

/** How many stories a ranking has, and out of how many days. */
export const places = 5;
export const days = 30;

const day = 24 * 60 * 60 * 1000;

/** `articles` are oldest first; sorting is stable, so reversed they leave the newer of equals first. */
function top(articles: readonly Article[], count: Count): Ranked[] {
  return articles
    .toReversed()
    .map((article) => ({ article, count: count(article) }))
    .filter((ranked) => ranked.count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, places);
}

/**
 * The five stories with the most reactions and the five with the most comments. Counts are taken as they are, nothing is
 * weighed: first the stories of the 30 days up to `now` (ms since 1970) are ranked; when fewer than five of them have a
 * count above 0, all stories up to `now` are. Of equal counts the newer story comes first. `articles` are oldest first.
 */
export function rankings(
  articles: readonly Article[],
  counts: { reactions: Count; comments: Count },
  now: number,
): { mostReacted: Ranked[]; mostDiscussed: Ranked[] } {
  const past = articles.filter(({ publishedAt }) => publishedAt <= now);
  const recent = past.filter(({ publishedAt }) => publishedAt > now - days * day);
  const rank = (count: Count): Ranked[] => {
    const latest = top(recent, count);
    return latest.length < places ? top(past, count) : latest;
  };
  return { mostReacted: rank(counts.reactions), mostDiscussed: rank(counts.comments) };
}

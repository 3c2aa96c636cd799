// Moments as feeds and sitemaps write them: in UTC, the same whatever zone the newsroom or the machine is in.

import type { Article } from "../../src/news/article.ts";

/** RFC 3339 without fractions, `2022-02-28T11:00:00Z`, of ms since 1970. */
export function timestamp(at: number): string {
  return `${new Date(at).toISOString().slice(0, -5)}Z`;
}

/** RFC 822 with a year of four digits, `Mon, 28 Feb 2022 11:00:00 GMT`, of ms since 1970. */
export function mailDate(at: number): string {
  return new Date(at).toUTCString();
}

/** When a story last changed in earnest: only the editors' `updated` counts, ms since 1970. */
export function changedAt(article: Article): number {
  return article.updatedAt ?? article.publishedAt;
}

/** The latest of `moments`; 1970 for none, since an empty feed needs a date that doesn't move either. */
export function latest(moments: readonly number[]): number {
  return moments.reduce((last, at) => Math.max(last, at), 0);
}

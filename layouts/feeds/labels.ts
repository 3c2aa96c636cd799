// What a story is filed under, in words: that it was paid for, its section, its tags.

import type { Page } from "../page.ts";
import type { Card } from "../parts/card-data.ts";

/** The labels of a story in a feed, in the language of the feed. */
export function labels({ words }: Page, { article, section }: Card): string[] {
  const paid = article.kind === "sponsored" ? [words.kinds.sponsored] : [];
  return [...paid, ...(section ? [section.name] : []), ...article.tags.map(({ name }) => name)];
}

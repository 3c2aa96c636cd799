// A feed of stories, as the three formats and their tests are given it.

import type { Card } from "../parts/card-data.ts";

export type FeedEntry = {
  card: Card;
  /** The story's markup, of `entryContent`. */
  content: string;
};

export type Feed = {
  title: string;
  description: string;
  lang: string;
  /** Path of the listing this feed stands beside. */
  home: string;
  paths: { atom: string; rss: string; json: string };
  /** Newest first, at most 20. */
  entries: FeedEntry[];
};

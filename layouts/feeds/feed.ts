// A feed of stories, as the three formats and their tests are given it.

import type { Page } from "../page.ts";
import type { Card } from "../parts/card-data.ts";
import { xml } from "./xml.ts";

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

/** Makes a story's part of a feed once, since it is the same in the feeds of all its lists; of `page` it looks at the site alone. */
export function oncePerEntry<Part>(
  make: (page: Page, entry: FeedEntry) => Part,
): (page: Page, entry: FeedEntry) => Part {
  const made = new WeakMap<Page["site"], WeakMap<FeedEntry, Part>>();
  return (page, entry) => {
    let parts = made.get(page.site);
    if (!parts) made.set(page.site, (parts = new WeakMap()));
    let part = parts.get(entry);
    if (part === undefined) parts.set(entry, (part = make(page, entry)));
    return part;
  };
}

/** The story's markup as text of XML, which two of the formats have it as. */
export const contentText = oncePerEntry((_page, { content }) => xml`${content}`.toString());

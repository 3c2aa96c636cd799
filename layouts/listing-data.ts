// A listing of stories and the other pages that lead to stories, as their layouts are given them.

import type { Html } from "../src/html.ts";
import type { Author } from "../src/news/author.ts";
import type { Correction } from "../src/news/article.ts";
import type { Reaction } from "../src/news/reactions.ts";
import type { Section } from "../src/news/site.ts";
import type { Card } from "./parts/card-data.ts";

/** Paths of the three feeds beside a listing. */
export type FeedPaths = { atom: string; rss: string; json: string };

export type Listing = {
  kind: "section" | "tag" | "author" | "month" | "reaction";
  title: string;
  description: string;
  /** On an author's listing. */
  author: { author: Author; bio: Html } | null;
  /** On a section's listing: whose accent the page wears. */
  section: Section | null;
  /** On a reaction's listing: whose face stands before the title. */
  reaction: Reaction | null;
  /** Newest first. */
  cards: Card[];
  /** Number of a page counted from the oldest stories; null on the listing's front, which holds the newest. */
  number: number | null;
  older: string | null;
  newer: string | null;
  /** The listing's front. */
  home: string;
  feeds: FeedPaths | null;
};

export type Front = {
  /** The day of the edition: when its newest story was published, ms since 1970; null without stories. */
  publishedAt: number | null;
  lead: Card | null;
  seconds: Card[];
  blocks: { section: Section; cards: Card[] }[];
  opinion: Card[];
  mostReacted: { card: Card; count: number }[];
  mostDiscussed: { card: Card; count: number }[];
};

/** A listing in an index of listings; `reaction` is the one whose face stands before the name, `count` that of stories. */
export type DirectoryEntry = Pick<Listing, "reaction"> & {
  name: string;
  path: string;
  count: number | null;
  note: string;
};

/** An index of listings: all tags, authors, months, reactions. Groups without a heading have an empty one. */
export type Directory = {
  title: string;
  description: string;
  groups: { heading: string; entries: DirectoryEntry[] }[];
};

/** Newest first. */
export type Corrections = { entries: { card: Card; correction: Correction }[] };

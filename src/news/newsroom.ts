// A newsroom: all the records of one `content/` folder, checked, and nothing else.

import type { Article } from "./article.ts";
import type { Author } from "./author.ts";
import type { Talk } from "./comment.ts";
import type { Tally } from "./reactions.ts";
import type { Site } from "./site.ts";
import type { StaticPage } from "./static-page.ts";

/**
 * A file of `content/media`: `path` below that folder with slashes, `file` on the disk, `named` as problems name it,
 * `size` in bytes.
 */
export type Media = { path: string; file: string; named: string; size: number };

export type Newsroom = {
  site: Site;
  /** All of them, drafts and scheduled ones too, oldest first. */
  articles: Article[];
  authors: Map<string, Author>;
  /** By article id. */
  comments: Map<string, Talk>;
  pages: StaticPage[];
  media: Media[];
  /** Counts by article id. */
  ledger: Map<string, Tally>;
  /** Hash of a file, by the name that records have for it: while it stays the same, so does all that was read there. */
  print: (file: string) => string;
};

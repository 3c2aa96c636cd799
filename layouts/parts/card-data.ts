// A story as it stands on fronts, in listings and as a link from other stories.

import type { Article } from "../../src/news/article.ts";
import type { Author } from "../../src/news/author.ts";
import type { Reaction } from "../../src/news/reactions.ts";
import type { Section } from "../../src/news/site.ts";

/** Why a page that readers cannot see yet is there, in a preview build; null for published ones. */
export type Mark = "draft" | "scheduled" | null;

export type Card = {
  article: Article;
  section: Section | null;
  authors: Author[];
  /** Number of comments that readers see. */
  comments: number;
  /** Reactions that the story wears, the strongest first. */
  badges: Reaction[];
  mark: Mark;
};

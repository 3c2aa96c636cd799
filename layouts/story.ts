// A story with all that its page shows round it.

import type { Html } from "../src/html.ts";
import type { Reaction, Tally } from "../src/news/reactions.ts";
import type { Author } from "../src/news/author.ts";
import type { Card } from "./parts/card-data.ts";
import type { Conversation } from "./parts/conversation.ts";

export type Story = Card & {
  body: Html;
  readingMinutes: number;
  /** Whole years between publication and the build, 0 for a younger story: "more than N years old" stays true. */
  ageInYears: number;
  reactions: readonly Reaction[];
  tally: Tally;
  /** Per author: the bio and up to three earlier stories. */
  authorBoxes: { author: Author; bio: Html; more: Card[] }[];
  related: Card[];
  previous: Card | null;
  next: Card | null;
  /** The same story in other languages; `id` of the article, so that the original is known by `translationOf`. */
  translations: { id: string; lang: string; path: string; title: string }[];
  /** The series' latest earlier parts, oldest first; `part` is this story's place in it. */
  series: { name: string; part: number; earlier: Card[] } | null;
  conversation: Conversation | null;
};

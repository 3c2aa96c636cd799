// An article: the record that a file of `content/articles` becomes at the door.

import type { CommentPolicy } from "./site.ts";

export const kinds = ["news", "opinion", "analysis", "live", "feature", "sponsored", "review"] as const;
export type Kind = (typeof kinds)[number];

/** A picture of `content/media`: `src` is the path below it; width and height are in pixels, as it is published. */
export type Picture = {
  src: string;
  alt: string;
  caption: string;
  credit: string;
  license: string;
  width: number;
  height: number;
};

/** Either a YouTube id or files of `content/media`; the poster's size is in pixels. `uploadedAt` in ms since 1970. */
export type Video = {
  youtube: string | null;
  src: string | null;
  poster: { src: string; width: number; height: number } | null;
  captions: string | null;
  title: string;
  uploadedAt: number | null;
};

/** `id` is the tag's place in addresses (`ukraineinvasion`), `name` what readers see (`UkraineInvasion`). */
export type Tag = { id: string; name: string };

export type Correction = { date: number; text: string; kind: "correction" | "clarification" };

export type Article = {
  /** The file's name without `.md`; unique in the site. */
  id: string;
  /** The file, as errors name it: `content/articles/2022/02/harbour-fire.md`. */
  file: string;
  /** Path of the page, `/2022/02/harbour-fire/`. */
  path: string;
  title: string;
  /** Moments are milliseconds since 1970, UTC. */
  publishedAt: number;
  updatedAt: number | null;
  summary: string;
  /** Ids of `content/authors`. */
  authors: string[];
  section: string | null;
  tags: Tag[];
  image: Picture | null;
  video: Video | null;
  source: { name: string; url: string } | null;
  kind: Kind;
  tone: string | null;
  corrections: Correction[];
  draft: boolean;
  expiresAt: number | null;
  /** Old paths that lead here. */
  aliases: string[];
  lang: string;
  /** Id of the article this one translates. */
  translationOf: string | null;
  series: string | null;
  /** Ids of articles the editors chose as related. */
  related: string[];
  comments: CommentPolicy | null;
  /** What readers are warned of before the story; empty for nothing. */
  sensitive: string;
  /** Markdown, without a last line of hashtags. */
  body: string;
  /** Line of the file at which `body` starts, from 1. */
  bodyLine: number;
};

/** Oldest first; stories of the same moment by id, so that the order never depends on the machine. */
export function byDate(a: Article, b: Article): number {
  return a.publishedAt - b.publishedAt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

// The site's settings, as `content/site.yml` gives them once checked.

import type { Reaction } from "./reactions.ts";

export type Section = { id: string; name: string; description: string };

export type CommentPolicy = "open" | "closed" | "off";

/** Services that a story is shared to where the settings name none, in the order of the share section. */
export const usualShareTargets = [
  "facebook",
  "x",
  "whatsapp",
  "telegram",
  "reddit",
  "linkedin",
  "email",
] as const;

/** Those that the settings may name. */
export const shareTargets = [...usualShareTargets, "bluesky", "mastodon", "threads"] as const;

export type Link = { name: string; url: string };

/** A story the editors hold on the front page until `until` (ms since 1970, null for no end). */
export type Pin = { article: string; until: number | null };

export type Site = {
  title: string;
  /** Absolute address of the front page, without the last slash: `https://news.example` or `https://a.example/news`. */
  url: string;
  /** Path part of `url`, without the last slash: `""` or `/news`. */
  base: string;
  description: string;
  /** BCP 47. */
  language: string;
  /** IANA time zone. */
  timezone: string;
  /** In the order of the navigation. */
  sections: Section[];
  /** Sets of reactions by name; there is always `default` and `grave`. */
  reactions: Record<string, Reaction[]>;
  /** When a reaction becomes a badge: counts from `threshold` on; a second one only above `second` of the first. */
  badges: { threshold: number; second: number };
  /** Pattern of article addresses, made of `:year :month :day :section :slug`. */
  permalink: string;
  menu: Link[];
  social: Link[];
  publisher: {
    name: string;
    /** Path below `content/media`, with its size in pixels. */
    logo: { src: string; width: number; height: number } | null;
    policies: Record<string, string>;
  };
  /** `intake` is the address of the service that takes comments and reactions, null for a purely static site. */
  comments: { policy: CommentPolicy; closeAfterDays: number | null; intake: string | null };
  front: Pin[];
  /** Repository that a reader's comment is proposed to when there is no service. */
  repository: { url: string; branch: string } | null;
  /** Whether crawlers that collect training data may read the site. */
  robots: { training: boolean };
  /** What the site's own search finds besides stories; null for a site without an index of its own. */
  search: { comments: boolean } | null;
  /** Whether each story has a card, a picture that stands for it where it is shared. */
  cards: boolean;
  /** Ids of the share links, in order. */
  share: string[];
  /** Ids of installed fonts, null for those of the reader's system. */
  fonts: { text: string | null; interface: string | null };
  /** Whether each story has a twin of text alone below `/lite/`. */
  lite: boolean;
  /** Whether browsers keep the stories that were read, for when there is no line. */
  offline: boolean;
};

/** Address of a page of this site for an `href`: `path` starts with a slash. */
export function to(site: Site, path: string): string {
  return site.base + path;
}

/** Absolute address of a page of this site, for feeds, cards and canonical links. */
export function absolute(site: Site, path: string): string {
  return site.url + path;
}

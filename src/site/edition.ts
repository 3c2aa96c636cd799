// The edition: the list of every page and file of the site, each with the names of all that it shows.

import type { Newsroom } from "../news/newsroom.ts";
import { codeKey } from "../load.js";
import type { Assets } from "./assets.ts";
import { type Catalogue, catalogue } from "./catalogue.ts";
import { feedEntries } from "./edition/feed-entries.ts";
import { frontEntries } from "./edition/front-entries.ts";
import { liteFrontEntries } from "./edition/lite-entries.ts";
import { listingEntries } from "./edition/listing-entries.ts";
import { pageEntries } from "./edition/page-entries.ts";
import { settingEntries } from "./edition/setting-entries.ts";
import { sitemapEntries } from "./edition/sitemap-entries.ts";
import { storyEntries } from "./edition/story-entries.ts";
import { type Fingerprints, fingerprints } from "./fingerprints.ts";
import type { Rank } from "./press.ts";
import { type Prose, prose } from "./prose.ts";
import { type Sheets, sheets } from "./sheets.ts";

/** A page or file to be made. */
export type Entry = {
  /** Path below the output folder: `2022/02/harbour-fire/index.html`. */
  file: string;
  rank: Rank;
  /**
   * Names of the records that it shows, whole (`article:harbour-fire`, `comments:harbour-fire`, `author:a-khan`) or
   * as a card (`card:harbour-fire`). Every page shows the site's settings, so these are not named.
   */
  inputs: string[];
  /** What else decides on it, as plain data: which place each record has, what is counted, what the moment decides. */
  also?: () => unknown;
  make: () => string | readonly string[];
};

/** What the makers of entries work with. */
export type Desktop = { catalogue: Catalogue; prose: Prose; sheets: Sheets };

export type Edition = {
  catalogue: Catalogue;
  prose: Prose;
  assets: Assets;
  entries: Map<string, Entry>;
  fingerprints: Fingerprints;
};

/** Lays out the whole site of `newsroom` as of `now` (ms since 1970); nothing is rendered before `make` is called. */
export function edition(
  newsroom: Newsroom,
  options: { now: number; drafts: boolean; assets: Assets },
): Edition {
  const filed = catalogue(newsroom, options.now, options.drafts);
  const desktop: Desktop = {
    catalogue: filed,
    prose: prose(newsroom),
    sheets: sheets(filed, options.assets),
  };
  const entries = new Map<string, Entry>();
  for (const maker of makers) for (const entry of maker(desktop)) entries.set(entry.file, entry);
  const { site } = newsroom;
  const key = JSON.stringify([codeKey(), site, filed.sections.map(({ id }) => id), options.assets.paths]);
  return {
    catalogue: filed,
    prose: desktop.prose,
    assets: options.assets,
    entries,
    fingerprints: fingerprints(filed, key),
  };
}

const makers: ((desktop: Desktop) => Iterable<Entry>)[] = [
  storyEntries,
  pageEntries,
  listingEntries,
  frontEntries,
  liteFrontEntries,
  feedEntries,
  sitemapEntries,
  settingEntries,
];

// What every page of the site is given, whatever its kind.

import type { Section, Site } from "../src/news/site.ts";
import type { Words } from "./languages/words.ts";

/** Paths of the fingerprinted style sheets, scripts and drawings that pages link to. */
export type AssetPaths = {
  storySheet: string;
  siteSheet: string;
  script: string;
  searchScript: string;
  faces: string;
  /** That of the page for readers without a line; empty on a site that keeps nothing. */
  offlineScript: string;
  /** Files of the text's font, upright, by the part of it that they are (`latin`); none with the reader's own fonts. */
  textFonts: Record<string, string>;
};

export type Page = {
  site: Site;
  /** Path of this page from the site's root: `/2022/02/harbour-fire/`. */
  path: string;
  /** Language of this page, BCP 47; the site's, or the story's own. */
  lang: string;
  /** The interface's words in that language. */
  words: Words;
  /** The sections that have stories, in the order of the navigation. */
  sections: Section[];
  assets: AssetPaths;
};

// Sheets: the frame of a page (settings, words, navigation, assets) for each path and language.

import type { Page } from "../../layouts/page.ts";
import { wordsFor } from "../../layouts/languages/words.ts";
import type { Assets } from "./assets.ts";
import type { Catalogue } from "./catalogue.ts";

export type Sheets = {
  /** The frame of the page at `path` (`/world/`); in the site's language unless told another. */
  page: (path: string, lang?: string) => Page;
};

export function sheets({ newsroom: { site }, sections }: Catalogue, assets: Assets): Sheets {
  return {
    page: (path, lang = site.language) => ({
      site,
      path,
      lang,
      words: wordsFor(lang),
      sections,
      assets: assets.paths,
    }),
  };
}

/** The file that is served at `path`: `/world/` is `world/index.html`. */
export function fileAt(path: string): string {
  return path.slice(1) + (path.endsWith("/") ? "index.html" : "");
}

// The document that every page stands in: head, masthead, content, foot.

import { attributes, html, type Html } from "../../src/html.ts";
import { direction } from "../../src/news/language.ts";
import type { Section } from "../../src/news/site.ts";
import type { FeedPaths } from "../listing-data.ts";
import type { Page } from "../page.ts";
import { accent } from "./accent.ts";
import { footer } from "./footer.ts";
import { head } from "./head.ts";
import { masthead } from "./masthead.ts";

export type Content = {
  /** The layout's name, for its styles. */
  kind: string;
  title: string;
  description: string;
  /** Cards, structured data, alternates: markup for the end of `<head>`. */
  head: Html;
  main: Html;
  /** Feeds of this page's own stories; the site's are on every page. */
  feeds?: FeedPaths | null;
  /** Whose accent the page wears. */
  section?: Section | null;
  /** The day that stands beside the paper's name. */
  day?: Html | null;
};

/** Kinds with the script of the search, where the site has an index. */
const ofSearch = new Set(["search-page", "not-found"]);

/** A whole page. */
export function document(page: Page, content: Content): Html {
  const { kind, title, description, feeds = null, section = null, day = null } = content;
  // What a reader's first visit to a story does not need stays out of that sheet.
  const sheet = kind === "story" ? page.assets.storySheet : page.assets.siteSheet;
  const searches = page.site.search !== null && ofSearch.has(kind);
  const root = attributes({ lang: page.lang, dir: direction(page.lang) });
  return html`<!DOCTYPE html>
<html${root}><head>${head(page, { title, description, feeds, sheet, searches })}${content.head}</head>
<body class="${kind}"${accent(page.site, section)}><a class="skip" href="#main">${page.words.skip}</a>
${masthead(page, day)}
<main id="main">${content.main}</main>
${footer(page)}</body></html>
`;
}

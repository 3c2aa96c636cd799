// The twin of a story, text alone below `/lite/`: where it stands, and the links to it.

import { html, type Html } from "../../src/html.ts";
import type { Article } from "../../src/news/article.ts";
import { to } from "../../src/news/site.ts";
import type { Page } from "../page.ts";

/** Path of the twin of the page at `path`; that of the front page lists the newest stories. */
export function twinPath(path: string): string {
  return `/lite${path}`;
}

/** For the head of the story's page; nothing on a site without twins. */
export function twinAlternate({ site, words }: Page, { path }: Article): Html | null {
  if (!site.lite) return null;
  return html`<link rel="alternate" type="text/html" title="${words.textOnly}" href="${to(site, twinPath(path))}">`;
}

/** For the foot of the story's page. */
export function twinLink({ site, words }: Page, { path }: Article): Html | null {
  if (!site.lite) return null;
  return html`<p class="source"><a href="${to(site, twinPath(path))}">${words.textOnly}</a></p>`;
}

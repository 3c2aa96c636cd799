// Where readers go from a story: the series, related stories, the one before and the one after.

import { html, type Html } from "../../src/html.ts";
import { to } from "../../src/news/site.ts";
import type { Page } from "../page.ts";
import type { Story } from "../story.ts";
import { card } from "./card.ts";
import type { Card } from "./card-data.ts";
import { foreign } from "./foreign.ts";
import { headlines } from "./headlines.ts";

/** The series and its earlier parts; nothing for a story that stands alone. */
export function series(page: Page, { series }: Story): Html | null {
  if (!series) return null;
  const { words } = page;
  const { part, name, earlier } = series;
  const list = earlier.length > 0 && html`<ol>${headlines(page, earlier)}</ol>`;
  const title = html`<p id="series">${words.seriesPart(words.number(part), name)}</p>`;
  return html`<section class="series" aria-labelledby="series">${title}${list}</section>`;
}

/** Nothing when there are none. */
export function related(page: Page, { related }: Story): Html | null {
  if (related.length === 0) return null;
  const heading = html`<h2 id="related">${page.words.related}</h2>`;
  const cards = related.map((each) => card(page, each, { look: "tall", level: 3 }));
  return html`<section class="related" aria-labelledby="related">${heading}<div class="cards">${cards}</div></section>`;
}

function step(page: Page, story: Card | null, rel: "prev" | "next", label: string): Html | null {
  if (!story) return null;
  const { path, title, lang } = story.article;
  const words = html`<span>${label}</span> <b${foreign(page, lang)}>${title}</b>`;
  return html`<a class="${rel}" rel="${rel}" href="${to(page.site, path)}">${words}</a>`;
}

/** The story before and the one after. */
export function neighbours(page: Page, { previous, next }: Story): Html | null {
  if (!previous && !next) return null;
  const { words } = page;
  const steps = [step(page, previous, "prev", words.previous), step(page, next, "next", words.next)];
  return html`<nav class="neighbours" aria-label="${words.moreStories}">${steps}</nav>`;
}

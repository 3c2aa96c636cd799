// The line above a headline: the section, and the kind of story unless it is plain news.

import { html, type Html } from "../../src/html.ts";
import { to } from "../../src/news/site.ts";
import type { Page } from "../page.ts";
import type { Card } from "./card-data.ts";
import { foreign } from "./foreign.ts";

/** Nothing for plain news without a section. */
export function kicker(page: Page, { article, section }: Card): Html | null {
  const kind = article.kind === "news" ? null : page.words.kinds[article.kind];
  if (!section && !kind) return null;
  const place =
    section &&
    html`<a class="section"${foreign(page, page.site.language)} href="${to(page.site, `/${section.id}/`)}">${section.name}</a>`;
  return html`<p class="kicker">${place}${kind && html`<span class="kind">${kind}</span>`}</p>`;
}

// Stories as a list of nothing but linked headlines.

import { html, type Html } from "../../src/html.ts";
import { to } from "../../src/news/site.ts";
import type { Page } from "../page.ts";
import type { Card } from "./card-data.ts";
import { foreign } from "./foreign.ts";

/** The headline as a link, to the story or to `place` in it (`#corrections`). */
export function headline(page: Page, { article }: Pick<Card, "article">, place = ""): Html {
  const { path, lang, title } = article;
  return html`<a href="${to(page.site, path)}${place}"${foreign(page, lang)}>${title}</a>`;
}

/** A list item for each story. */
export function headlines(page: Page, cards: readonly Card[]): Html[] {
  return cards.map((card) => html`<li>${headline(page, card)}</li>`);
}

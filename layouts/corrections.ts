// The log of all corrections, newest first.

import { html, type Html } from "../src/html.ts";
import type { Corrections } from "./listing-data.ts";
import type { Page } from "./page.ts";
import { cardsMeta } from "./parts/cards-meta.ts";
import { date } from "./parts/date.ts";
import { document } from "./parts/document.ts";
import { foreign } from "./parts/foreign.ts";
import { headline } from "./parts/headlines.ts";
import { intro } from "./parts/intro.ts";

function entry(page: Page, { card, correction }: Corrections["entries"][number]): Html {
  const { words } = page;
  const kind = html`<strong>${words.correctionKinds[correction.kind]}</strong>`;
  return html`<li>${[
    html`<p class="meta">${kind}${date(page, correction.date, "", "day")}</p>`,
    html`<p${foreign(page, card.article.lang)}>${correction.text}</p>`,
    html`<p class="of">${words.correctionOf(headline(page, card, "#corrections"))}</p>`,
  ]}</li>`;
}

/** The whole page. */
export function corrections(page: Page, { entries }: Corrections): Html {
  const { words } = page;
  const title = words.corrections;
  const description = words.correctionsIntro;
  const log = html`<ol class="log">${entries.map((each) => entry(page, each))}</ol>`;
  const shown = entries.length > 0 ? log : html`<p class="empty">${words.noCorrections}</p>`;
  return document(page, {
    kind: "corrections-log",
    title,
    description,
    head: cardsMeta(page, { title, description, type: "website", image: null, story: null }),
    main: html`${intro(title, description)}${shown}`,
  });
}

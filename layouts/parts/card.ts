// A story as a card: headline, and as much of dek, picture and meta line as its place has room for.

import { html, raw, type Html } from "../../src/html.ts";
import { to, type Section } from "../../src/news/site.ts";
import type { Page } from "../page.ts";
import { accent } from "./accent.ts";
import { badges } from "./badges.ts";
import type { Card } from "./card-data.ts";
import { date } from "./date.ts";
import { foreign } from "./foreign.ts";
import { kicker } from "./kicker.ts";
import { type PicturePlace, picture } from "./picture.ts";
import { ribbon } from "./ribbon.ts";

export type CardLook = {
  /**
   * `lead` opens the front page, `tall` has its picture above, `row` at the side, `brief` has neither picture
   * nor dek. `line` lacks the authors, too; `voice` has them above, since they are the news of an opinion.
   */
  look: "lead" | "tall" | "row" | "brief" | "line" | "voice";
  /** Level of the headline. */
  level: 2 | 3;
  /** "clock" under a heading that names the day already. */
  time?: "short" | "clock";
  /** The section that a heading above the card has named already. */
  under?: Section | null;
  /**
   * The number of comments is told on the front page and in sections, where readers look for what is talked about. If
   * it stood everywhere, a comment would change a dozen pages.
   */
  talk?: boolean;
};

/** What stands with its picture and its dek, and where the picture is. */
const places: Partial<Record<CardLook["look"], PicturePlace>> = { lead: "top", tall: "tall", row: "thumb" };

/** More names than these would fill the card; the story's own page has all of them. */
const mostNames = 3;

function names({ words }: Page, { authors }: Card): Html | null {
  if (authors.length === 0 || authors.length > mostNames) return null;
  return html`<span>${words.list(authors.map(({ name }) => html`<bdi>${name}</bdi>`))}</span>`;
}

function commentCount({ site, words }: Page, { article, comments }: Card): Html | null {
  if (comments === 0) return null;
  return html`<a href="${to(site, article.path)}#comments">${words.comments(comments)}</a>`;
}

function meta(page: Page, card: Card, { time = "short", talk = false }: CardLook, by: Html | null): Html {
  const published = date(page, card.article.publishedAt, "", time);
  return html`<p class="meta">${[by, published, talk && commentCount(page, card), badges(page, card)]}</p>`;
}

/** The card of a story. Its own language is marked; the rest of it speaks the page's. */
export function card(page: Page, card: Card, shape: CardLook): Html {
  const { look, level, under } = shape;
  const { title, summary, image, lang, path } = card.article;
  const heading = raw(`h${level}`); // one of two fixed names
  const language = foreign(page, lang);
  const by = look === "line" ? null : names(page, card);
  const section = card.section?.id === under?.id ? null : card.section;
  const place = places[look];
  const parts = [
    ribbon(page, card.mark),
    look === "voice" ? by && html`<p class="by">${by}</p>` : kicker(page, { ...card, section }),
    html`<${heading} class="title"${language}><a href="${to(page.site, path)}">${title}</a></${heading}>`,
    place && summary && html`<p class="dek"${language}>${summary}</p>`,
    meta(page, card, shape, look === "voice" ? null : by),
  ];
  const thumb = place && image && html`<div class="thumb">${picture(page, image, "", place)}</div>`;
  return html`<article class="card ${look}"${accent(page.site, card.section)}>${thumb}<div class="text">${parts}</div></article>`;
}

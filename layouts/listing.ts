// A listing of stories, newest first, in groups by day: a section, a tag, an author, a month, a reaction.

import { html, type Html } from "../src/html.ts";
import { dayName, isoInZone } from "../src/news/moment.ts";
import { to } from "../src/news/site.ts";
import type { Listing } from "./listing-data.ts";
import type { Page } from "./page.ts";
import { authorLinks, bio, portrait } from "./parts/author-box.ts";
import { card } from "./parts/card.ts";
import type { Card } from "./parts/card-data.ts";
import { cardsMeta } from "./parts/cards-meta.ts";
import { document } from "./parts/document.ts";
import { dotted } from "./parts/dotted.ts";
import { face } from "./parts/face.ts";
import { breadcrumbs } from "./parts/structured-data.ts";

/** Cards by the day of their publication in the site's zone, in their own order. */
function byDay(cards: readonly Card[], zone: string): Card[][] {
  const days = new Map<string, Card[]>();
  for (const each of cards) {
    const key = isoInZone(each.article.publishedAt, zone).slice(0, 10);
    const day = days.get(key);
    if (day) day.push(each);
    else days.set(key, [each]);
  }
  return [...days.values()];
}

function day(page: Page, cards: readonly Card[], under: Listing["section"]): Html {
  const [first] = cards as [Card];
  const name = dayName(first.article.publishedAt, page.site.timezone, page.lang);
  const rows = cards.map((each) =>
    card(page, each, { look: "row", level: 3, time: "clock", under, talk: under !== null }),
  );
  return html`<section class="day"><h2>${name}</h2>${rows}</section>`;
}

function stories(page: Page, { cards, section }: Listing): Html | Html[] {
  if (cards.length === 0) return html`<p class="empty">${page.words.nothingListed}</p>`;
  return byDay(cards, page.site.timezone).map((each) => day(page, each, section));
}

/** What leads to a page of the listing: words, and its number, which stands at the end of its address. */
function turn({ words, site }: Page, rel: "prev" | "next", path: string, text: string): Html {
  const [, number] = /\/page\/(\d+)\/$/.exec(path) ?? [];
  const label = dotted([text, number && words.pageNumber(words.number(Number(number)))]);
  return html`<a rel="${rel}" href="${to(site, path)}">${label}</a>`;
}

function pager(page: Page, { older, newer, home }: Listing): Html | null {
  if (!older && !newer) return null;
  const { words, site } = page;
  const isLast = newer === home; // what is newer than the last numbered page is the newest
  return html`<nav class="pager" aria-label="${words.pages}">${[
    newer && turn(page, "prev", newer, isLast ? words.newest : words.newer),
    newer && !isLast && html`<a href="${to(site, home)}">${words.newest}</a>`,
    older && turn(page, "next", older, words.older),
  ]}</nav>`;
}

function intro(page: Page, { kind, title, description, author, reaction, number }: Listing): Html {
  const { words } = page;
  const part = number !== null && html` <small>${words.pageNumber(words.number(number))}</small>`;
  return html`<header class="intro">${author && portrait(page, author.author)}<div>${[
    html`<p class="kicker">${words.listingKinds[kind]}</p>`,
    html`<h1>${reaction && face(page, reaction)}<bdi>${title}</bdi>${part}</h1>`,
    description && html`<p class="dek">${description}</p>`,
    author && html`${bio(author.bio)}${authorLinks(author.author)}`,
  ]}</div></header>`;
}

function feedList({ site, words }: Page, { feeds }: Listing): Html | null {
  if (!feeds) return null;
  const links = [
    html`<a href="${to(site, feeds.atom)}">Atom</a>`,
    html`<a href="${to(site, feeds.rss)}">RSS</a>`,
    html`<a href="${to(site, feeds.json)}">JSON Feed</a>`,
  ];
  return html`<p class="feeds meta"><span>${words.feeds}</span>${links}</p>`;
}

/** The whole page. */
export function listing(page: Page, listing: Listing): Html {
  const { words } = page;
  const { number, description, home, feeds, section } = listing;
  const part = number === null ? "" : ` · ${words.pageNumber(words.number(number))}`;
  const title = listing.title + part;
  const trail = [
    { name: words.frontPage, path: "/" },
    { name: listing.title, path: home },
  ];
  const cards = cardsMeta(page, { title, description, type: "website", image: null, story: null });
  const main = [intro(page, listing), stories(page, listing), pager(page, listing), feedList(page, listing)];
  return document(page, {
    kind: "listing",
    title,
    description,
    head: html`${cards}${breadcrumbs(page, trail)}`,
    main: html`${main}`,
    feeds,
    section,
  });
}

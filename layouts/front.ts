// The front page: the lead, the seconds, a block for each section, opinion and what readers made of it all.

import { html, type Html } from "../src/html.ts";
import { days, places } from "../src/news/rankings.ts";
import { to } from "../src/news/site.ts";
import type { Front } from "./listing-data.ts";
import type { Page } from "./page.ts";
import { accent } from "./parts/accent.ts";
import { card } from "./parts/card.ts";
import { cardsMeta } from "./parts/cards-meta.ts";
import { date } from "./parts/date.ts";
import { document } from "./parts/document.ts";
import { headline } from "./parts/headlines.ts";
import { frontData } from "./parts/structured-data.ts";

function top(page: Page, { lead, seconds }: Front): Html {
  const { words } = page;
  if (!lead) return html`<p class="empty">${words.noStories}</p>`;
  const others = seconds.map((each) => card(page, each, { look: "brief", level: 2, talk: true }));
  return html`<section class="top" aria-label="${words.topStories}">${[
    card(page, lead, { look: "lead", level: 2, talk: true }),
    others.length > 0 && html`<div class="seconds">${others}</div>`,
  ]}</section>`;
}

function block(page: Page, { section, cards }: Front["blocks"][number]): Html | null {
  if (cards.length === 0) return null;
  const id = `block-${section.id}`;
  const name = html`<a href="${to(page.site, `/${section.id}/`)}">${section.name}</a>`;
  const shown = cards.map((each, i) =>
    card(page, each, { look: i === 0 ? "tall" : "line", level: 3, under: section, talk: true }),
  );
  return html`<section class="block" aria-labelledby="${id}"${accent(page.site, section)}>${[
    html`<h2 id="${id}">${name}</h2>`,
    html`<div class="cards">${shown}</div>`,
  ]}</section>`;
}

function opinion(page: Page, cards: Front["opinion"]): Html | null {
  if (cards.length === 0) return null;
  const shown = cards.map((each) => card(page, each, { look: "voice", level: 3, talk: true }));
  const heading = html`<h2 id="opinion">${page.words.opinion}</h2>`;
  return html`<section class="block opinion" aria-labelledby="opinion">${heading}<div class="cards">${shown}</div></section>`;
}

type Ranking = {
  id: string;
  title: string;
  ranked: Front["mostReacted"];
  count: (n: number) => string;
  /** What is counted, in a sentence. */
  rule: (places: string, days: string) => string;
};

/** The formula of the ranking, in full. */
function why({ words }: Page, rule: Ranking["rule"]): Html {
  const number = words.number(places);
  const formula = html`<p>${rule(number, words.number(days))} ${words.rankingRule(number)}</p>`;
  return html`<details class="note"><summary>${words.whyHere}</summary>${formula}</details>`;
}

function ranking(page: Page, { id, title, ranked, count, rule }: Ranking): Html | null {
  if (ranked.length === 0) return null;
  const items = ranked.map(
    (one) => html`<li>${headline(page, one.card)} <small>${count(one.count)}</small></li>`,
  );
  return html`<section class="ranking" aria-labelledby="${id}"><h2 id="${id}">${title}</h2><ol>${items}</ol>${why(page, rule)}</section>`;
}

function rankings(page: Page, { mostReacted, mostDiscussed }: Front): Html | null {
  if (mostReacted.length === 0 && mostDiscussed.length === 0) return null;
  const { words } = page;
  const reacted = {
    id: "most-reacted",
    title: words.mostReacted,
    ranked: mostReacted,
    count: words.reactionCount,
    rule: words.reactedRule,
  };
  const discussed = {
    id: "most-discussed",
    title: words.mostDiscussed,
    ranked: mostDiscussed,
    count: words.comments,
    rule: words.discussedRule,
  };
  return html`<div class="rankings">${[ranking(page, reacted), ranking(page, discussed)]}</div>`;
}

/** The whole front page. */
export function front(page: Page, front: Front): Html {
  const { title, description } = page.site;
  const main = [
    top(page, front),
    front.blocks.map((each) => block(page, each)),
    opinion(page, front.opinion),
    rankings(page, front),
  ];
  return document(page, {
    kind: "front",
    title,
    description,
    head: html`${cardsMeta(page, { title, description, type: "website", image: null, story: null })}${frontData(page)}`,
    main: html`${main}`,
    day: front.publishedAt === null ? null : date(page, front.publishedAt, "", "weekday"),
  });
}

// The front page, and the page of all corrections.

import { corrections as correctionsPage } from "../../../layouts/corrections.ts";
import { front as frontPage } from "../../../layouts/front.ts";
import type { Front } from "../../../layouts/listing-data.ts";
import type { Card } from "../../../layouts/parts/card-data.ts";
import type { Article } from "../../news/article.ts";
import { type Ranked, rankings } from "../../news/rankings.ts";
import { total } from "../../news/reactions.ts";
import { type Catalogue, reactionsOf } from "../catalogue.ts";
import type { Desktop, Entry } from "../edition.ts";
import { cardNames, recordNames } from "../record-names.ts";
import { fileAt } from "../sheets.ts";

export function* frontEntries(desktop: Desktop): Iterable<Entry> {
  yield frontEntry(desktop);
  yield correctionsEntry(desktop);
}

function frontEntry({ catalogue, sheets }: Desktop): Entry {
  const front = layOut(catalogue);
  const newest = latest(catalogue);
  const shown = [
    ...(front.lead ? [front.lead] : []),
    ...front.seconds,
    ...front.blocks.flatMap(({ cards }) => cards),
    ...front.opinion,
    ...[...front.mostReacted, ...front.mostDiscussed].map(({ card }) => card),
  ];
  return {
    file: fileAt("/"),
    rank: "front",
    inputs: [
      ...new Set(cardNames([...shown.map(({ article }) => article), ...(newest ? [newest] : [])])),
      ...front.mostReacted.map(({ card }) => recordNames(card.article).ledger),
    ],
    also: () => places(front),
    make: () => frontPage(sheets.page("/"), front).toString(),
  };
}

/** Which story stands where, and with which count. */
function places(front: Front): unknown {
  const { publishedAt, lead, seconds, blocks, opinion, mostReacted, mostDiscussed } = front;
  const ids = (cards: Card[]) => cards.map(({ article }) => article.id);
  const ranked = (list: Front["mostReacted"]) => list.map(({ card, count }) => [card.article.id, count]);
  return [
    publishedAt,
    lead?.article.id,
    ids(seconds),
    blocks.map(({ section, cards }) => [section.id, ids(cards)]),
    ids(opinion),
    ranked(mostReacted),
    ranked(mostDiscussed),
  ];
}

/**
 * The editors' pins lead while they last, then the newest stories; each story stands once among lead, seconds,
 * opinion and section blocks. Sponsored stories and translations into other languages never lead.
 */
function layOut(catalogue: Catalogue): Front {
  const { stories, newsroom, now, card } = catalogue;
  const { site } = newsroom;
  const newest = newestIn(site.language, stories);
  const used = new Set<Article>();
  const take = (from: Iterable<Article>, count: number) => {
    const taken: Article[] = [];
    for (const article of from) {
      if (taken.length === count) break;
      if (!used.has(article)) taken.push(article);
      used.add(article);
    }
    return taken.map(card);
  };
  const pins = site.front
    .filter(({ until }) => until === null || until > now)
    .flatMap(({ article }) => catalogue.byId.get(article) ?? []);
  const news = newest.filter(({ kind }) => kind !== "sponsored" && kind !== "opinion");
  const [lead = null, ...seconds] = take([...pins, ...news], 9);
  const opinion = take(
    newest.filter(({ kind }) => kind === "opinion"),
    4,
  );
  const blocks = catalogue.sections.flatMap((section) => {
    const ofSection = catalogue.bySection.get(section.id) ?? [];
    const cards = take(newestIn(site.language, ofSection), 5).sort(paidLast);
    return cards.length > 0 ? [{ section, cards }] : [];
  });
  const { mostReacted, mostDiscussed } = rankings(stories, counts(catalogue), now);
  const ranked = (list: Ranked[]) => list.map(({ article, count }) => ({ card: card(article), count }));
  return {
    publishedAt: latest(catalogue)?.publishedAt ?? null,
    lead,
    seconds,
    blocks,
    opinion,
    mostReacted: ranked(mostReacted),
    mostDiscussed: ranked(mostDiscussed),
  };
}

/** Stories in the language of the front page, newest first. */
function newestIn(language: string, stories: Article[]): Article[] {
  return stories.filter(({ lang }) => lang === language).reverse();
}

/** The newest story that readers can see; its day is the edition's. */
function latest({ stories, now }: Catalogue): Article | undefined {
  return stories.findLast(({ publishedAt }) => publishedAt <= now);
}

/** Paid stories stand behind the newsroom's own. */
function paidLast(a: Card, b: Card): number {
  return Number(a.article.kind === "sponsored") - Number(b.article.kind === "sponsored");
}

function counts({ newsroom, card }: Catalogue) {
  return {
    reactions: (article: Article) => {
      const tally = newsroom.ledger.get(article.id);
      return tally ? total(reactionsOf(newsroom.site.reactions, article), tally) : 0;
    },
    comments: (article: Article) => card(article).comments,
  };
}

function correctionsEntry({ catalogue, sheets }: Desktop): Entry {
  const corrected = catalogue.stories.filter(({ corrections }) => corrections.length > 0);
  return {
    file: fileAt("/corrections/"),
    rank: "page",
    inputs: cardNames(corrected),
    make: () => {
      const entries = corrected
        .flatMap((article) =>
          article.corrections.map((correction) => ({ card: catalogue.card(article), correction })),
        )
        .sort(
          (a, b) => b.correction.date - a.correction.date || (a.card.article.id < b.card.article.id ? -1 : 1),
        );
      return correctionsPage(sheets.page("/corrections/"), { entries }).toString();
    },
  };
}

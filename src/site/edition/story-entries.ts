// Stories: the page of each article, the further pages of its comments, and the old addresses that lead to it.

import { article as articlePage } from "../../../layouts/article.ts";
import { commentPage } from "../../../layouts/comment-page.ts";
import type { Card } from "../../../layouts/parts/card-data.ts";
import { redirect } from "../../../layouts/redirect.ts";
import type { Story } from "../../../layouts/story.ts";
import type { Article } from "../../news/article.ts";
import { type Placed, commentPages, fitOnePage } from "../../news/comment-thread.ts";
import { lazily } from "../../news/lazily.ts";
import { readingTime } from "../../news/reading-time.ts";
import { type Catalogue, reactionsOf } from "../catalogue.ts";
import { type Neighbours, neighbourhood } from "../neighbourhood.ts";
import { conversationPage, conversationPath, isPastClosing } from "../conversation.ts";
import type { Desktop, Entry } from "../edition.ts";
import { cardNames, recordNames } from "../record-names.ts";
import { fileAt } from "../sheets.ts";
import { liteEntry } from "./lite-entries.ts";

export function* storyEntries(desktop: Desktop): Iterable<Entry> {
  const { catalogue, sheets } = desktop;
  const { newsroom } = catalogue;
  const find = neighbourhood(catalogue);
  for (const article of catalogue.stories) {
    const pages = lazily(() => commentPages(catalogue.commentsOf(article)));
    const pageCount = fitOnePage(catalogue.commentCount(article)) ? 1 : pages().length;
    const around = find(article);
    const names = inputs(article, around);
    const also = () => [places(around), ...byTheMoment(article, catalogue)];
    const storyOf = () => wholeStory(desktop, article, around, pages);
    yield {
      file: fileAt(article.path),
      rank: "story",
      inputs: names,
      also,
      make: () => articlePage(sheets.page(article.path, article.lang), storyOf()).toString(),
    };
    if (newsroom.site.lite) yield liteEntry(desktop, article, { inputs: names, also }, storyOf);
    yield* commentEntries(desktop, article, pageCount, pages);
    for (const alias of article.aliases) yield redirectEntry(desktop, article, alias);
  }
}

/** The comments of a story by page, placed when a page is made. */
type Pages = () => Placed[][];

function inputs(article: Article, around: Neighbours): string[] {
  const shown = [
    around.previous,
    around.next,
    ...around.related,
    ...around.more.flat(),
    ...(around.series?.earlier ?? []),
    ...around.translations,
  ];
  const { article: text, comments, ledger } = recordNames(article);
  return [
    text,
    comments,
    ledger,
    ...article.authors.map((id) => `author:${id}`),
    ...new Set(cardNames(shown.filter((other) => other !== null))),
  ];
}

/** Which story stands where. */
function places({ previous, next, related, more, series, translations }: Neighbours): unknown {
  const ids = (stories: Article[]) => stories.map(({ id }) => id);
  return [
    previous?.id,
    next?.id,
    ids(related),
    more.map(ids),
    series && [series.part, ids(series.earlier)],
    ids(translations),
  ];
}

/** What of a story's page changes as time goes by, and as people join the staff, whose names mark those of readers. */
function byTheMoment(article: Article, catalogue: Catalogue): unknown[] {
  const { mark, comments } = catalogue.card(article);
  const staff = comments > 0 && catalogue.staffPrint;
  return [mark, yearsBetween(article.publishedAt, catalogue.now), isPastClosing(article, catalogue), staff];
}

function wholeStory(desktop: Desktop, article: Article, around: Neighbours, pages: Pages): Story {
  const { catalogue, prose } = desktop;
  const { newsroom, card } = catalogue;
  const cardOf = (other: Article | null): Card | null => other && card(other);
  const { section, authors, comments, badges, mark } = card(article);
  return {
    article,
    section,
    authors,
    comments,
    badges,
    mark,
    body: prose.article(article),
    readingMinutes: readingTime(article.body),
    ageInYears: yearsBetween(article.publishedAt, catalogue.now),
    reactions: reactionsOf(newsroom.site.reactions, article),
    tally: newsroom.ledger.get(article.id) ?? {},
    authorBoxes: authors.map((author, i) => ({
      author,
      bio: prose.bio(author),
      more: (around.more[i] ?? []).map(card),
    })),
    related: around.related.map(card),
    previous: cardOf(around.previous),
    next: cardOf(around.next),
    translations: around.translations.map(({ id, lang, path, title }) => ({ id, lang, path, title })),
    series: around.series && { ...around.series, earlier: around.series.earlier.map(card) },
    conversation: conversationPage(desktop, article, pages(), 1),
  };
}

function* commentEntries(desktop: Desktop, article: Article, count: number, pages: Pages): Iterable<Entry> {
  for (let number = 2; number <= count; number++) {
    const path = conversationPath(article, number);
    yield {
      file: fileAt(path),
      rank: "story",
      inputs: [recordNames(article).card, recordNames(article).comments],
      also: () => byTheMoment(article, desktop.catalogue),
      make: () => {
        const conversation = conversationPage(desktop, article, pages(), number);
        if (!conversation) throw new Error(`no comments on ${path}`);
        const page = desktop.sheets.page(path, article.lang);
        return commentPage(page, { card: desktop.catalogue.card(article), conversation }).toString();
      },
    };
  }
}

function redirectEntry({ sheets }: Desktop, article: Article, alias: string): Entry {
  return {
    file: fileAt(alias.endsWith("/") || /\.[a-z0-9]+$/.test(alias) ? alias : `${alias}/`),
    rank: "page",
    inputs: cardNames([article]),
    make: () => redirect(sheets.page(alias, article.lang), { target: article.path }).toString(),
  };
}

/** Whole years from one moment to another, by the calendar of UTC. */
function yearsBetween(from: number, to: number): number {
  const [a, b] = [new Date(from), new Date(to)];
  const years = b.getUTCFullYear() - a.getUTCFullYear();
  a.setUTCFullYear(b.getUTCFullYear());
  return Math.max(0, a.getTime() > to ? years - 1 : years);
}

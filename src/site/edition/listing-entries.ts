// Listings: sections, tags, authors, months and reactions, page by page, and the indexes that name them all.

import type { Listing } from "../../../layouts/listing-data.ts";
import { listing as listingPage } from "../../../layouts/listing.ts";
import type { Words } from "../../../layouts/languages/words.ts";
import { monthName } from "../../news/moment.ts";
import type { Article } from "../../news/article.ts";
import { listingPages } from "../../news/listing-pages.ts";
import type { Site } from "../../news/site.ts";
import type { Desktop, Entry } from "../edition.ts";
import { cardNames } from "../record-names.ts";
import { fileAt } from "../sheets.ts";
import { directoryEntries } from "./directory-entries.ts";

/** A listing before it is cut into pages. `stories` are oldest first; only listings with feeds have an `id`. */
export type Column = Pick<Listing, "kind" | "title" | "description" | "author" | "section" | "reaction"> & {
  id: string;
  home: string;
  stories: Article[];
  inputs: string[];
};

export function* listingEntries(desktop: Desktop): Iterable<Entry> {
  for (const column of columns(desktop)) yield* columnEntries(desktop, column);
  yield* directoryEntries(desktop);
}

/** All listings of the site, in a fixed order. */
export function* columns(desktop: Desktop): Iterable<Column> {
  yield* sectionColumns(desktop);
  yield* tagColumns(desktop);
  yield* authorColumns(desktop);
  yield* monthColumns(desktop);
  yield* reactionColumns(desktop);
}

/** Sections, tags and authors have feeds; months are over and reactions come and go. */
export function hasFeeds({ kind }: Column): boolean {
  return kind === "section" || kind === "tag" || kind === "author";
}

/** Paths of the feeds beside a listing's front. */
export function feedPaths(home: string): { atom: string; rss: string; json: string } {
  return { atom: `${home}feed.xml`, rss: `${home}rss.xml`, json: `${home}feed.json` };
}

const bare = { description: "", author: null, section: null, reaction: null, inputs: [] };

function* sectionColumns({ catalogue }: Desktop): Iterable<Column> {
  for (const section of catalogue.newsroom.site.sections) {
    const { id, name, description } = section;
    const stories = catalogue.bySection.get(id) ?? [];
    yield { ...bare, kind: "section", id, title: name, description, section, home: `/${id}/`, stories };
  }
}

function* tagColumns({ catalogue }: Desktop): Iterable<Column> {
  for (const [id, { name, stories }] of sorted(catalogue.byTag)) {
    yield { ...bare, kind: "tag", id, title: `#${name}`, home: `/tags/${id}/`, stories };
  }
}

function* authorColumns({ catalogue, prose }: Desktop): Iterable<Column> {
  for (const author of catalogue.newsroom.authors.values()) {
    const { id, name, role } = author;
    const stories = catalogue.byAuthor.get(id) ?? [];
    const box = {
      author,
      get bio() {
        return prose.bio(author);
      },
    };
    const inputs = [`author:${id}`];
    yield {
      ...bare,
      kind: "author",
      id,
      title: name,
      description: role,
      author: box,
      home: `/authors/${id}/`,
      stories,
      inputs,
    };
  }
}

function* monthColumns({ catalogue }: Desktop): Iterable<Column> {
  const { language, timezone } = catalogue.newsroom.site;
  for (const [month, stories] of sorted(catalogue.byMonth)) {
    const first = stories[0] as Article;
    const title = monthName(first.publishedAt, timezone, language);
    yield { ...bare, kind: "month", id: month, title, home: `/archive/${month.replace("-", "/")}/`, stories };
  }
}

function* reactionColumns({ catalogue, sheets }: Desktop): Iterable<Column> {
  const { words, site } = sheets.page("/");
  const description = badgeRule(words, site);
  for (const [id, { reaction, stories }] of sorted(catalogue.byReaction)) {
    const title = words.reactionLabel(reaction);
    yield { ...bare, kind: "reaction", id, title, description, reaction, home: `/reactions/${id}/`, stories };
  }
}

/** In words, how a story gets onto the lists of reactions. */
export function badgeRule(words: Words, { badges: { threshold, second } }: Site): string {
  return `${words.badgeRule(threshold)} ${words.secondBadge(words.percent(100 * second))}`;
}

function* columnEntries({ catalogue, sheets }: Desktop, column: Column): Iterable<Entry> {
  const { front, numbered } = listingPages(column.stories.length);
  const path = (number: number) => `${column.home}page/${number}/`;
  const spans = [...numbered.map((span, i) => ({ span, number: i + 1 })), { span: front, number: null }];
  for (const { span, number } of spans) {
    const stories = column.stories.slice(span.from, span.to).reverse();
    const before = (number ?? numbered.length + 1) - 1;
    const address = number === null ? column.home : path(number);
    yield {
      file: fileAt(address),
      rank: "listing",
      inputs: [...column.inputs, ...cardNames(stories)],
      also: () => [column.title, column.description, before, number === numbered.length],
      make: () =>
        listingPage(sheets.page(address), {
          ...column,
          cards: stories.map(catalogue.card),
          number,
          older: before > 0 ? path(before) : null,
          newer: number === null ? null : number === numbered.length ? column.home : path(number + 1),
          feeds: hasFeeds(column) ? feedPaths(column.home) : null,
        }).toString(),
    };
  }
}

/** Entries of a map in the order of their keys, the same on every machine. */
export function sorted<Value>(map: Map<string, Value>): [string, Value][] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}

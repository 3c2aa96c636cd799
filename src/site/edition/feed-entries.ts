// Feeds of stories: Atom, RSS and JSON beside the front page and each listing; the feed of comments joins them.

import { atom } from "../../../layouts/feeds/atom.ts";
import { entryContent } from "../../../layouts/feeds/entry-content.ts";
import type { Feed, FeedEntry } from "../../../layouts/feeds/feed.ts";
import { jsonFeed } from "../../../layouts/feeds/json-feed.ts";
import { rss } from "../../../layouts/feeds/rss.ts";
import type { Article } from "../../news/article.ts";
import type { Desktop, Entry } from "../edition.ts";
import { cardNames, recordNames } from "../record-names.ts";
import { fileAt } from "../sheets.ts";
import { commentFeedEntry } from "./comment-feed-entry.ts";
import { columns, feedPaths, hasFeeds } from "./listing-entries.ts";

/** Stories in a feed. */
const length = 20;

export function* feedEntries(desktop: Desktop): Iterable<Entry> {
  const { site } = desktop.catalogue.newsroom;
  const all = {
    title: site.title,
    description: site.description,
    home: "/",
    stories: desktop.catalogue.stories,
    inputs: [],
  };
  const feedOf = feedMaker(desktop);
  yield* threeFormats(desktop, all, feedOf);
  for (const column of columns(desktop)) {
    if (!hasFeeds(column)) continue;
    const title = `${column.title} · ${site.title}`;
    yield* threeFormats(desktop, { ...column, title, description: column.description || title }, feedOf);
  }
  yield commentFeedEntry(desktop);
}

type Source = { title: string; description: string; home: string; stories: Article[]; inputs: string[] };
/** Gives the feed of a listing whose newest stories are given, newest first. */
type FeedMaker = (source: Source, newest: Article[]) => Feed;

function* threeFormats({ prose, sheets }: Desktop, source: Source, feedOf: FeedMaker): Iterable<Entry> {
  const newest = source.stories.slice(-length).reverse();
  prose.keep(newest);
  const page = sheets.page(source.home);
  const paths = feedPaths(source.home);
  const feed = () => feedOf(source, newest);
  const inputs = [
    ...source.inputs,
    ...newest.map((article) => recordNames(article).article),
    ...cardNames(newest),
  ];
  const also = () => [source.title, source.description];
  yield { file: fileAt(paths.atom), rank: "feed", inputs, also, make: () => atom(page, feed()) };
  yield { file: fileAt(paths.rss), rank: "feed", inputs, also, make: () => rss(page, feed()) };
  yield { file: fileAt(paths.json), rank: "feed", inputs, also, make: () => jsonFeed(page, feed()) };
}

/** The three formats are made one after the other, so the last feed is remembered and no other: all would be too many. */
function feedMaker({ catalogue, prose, sheets }: Desktop): FeedMaker {
  const made = new Map<Article, FeedEntry>();
  const entry = (article: Article): FeedEntry => {
    const body = prose.article(article); // also for one that was made, so that its pictures are known to be shown
    let known = made.get(article);
    if (!known) {
      const page = sheets.page(article.path, article.lang);
      known = { card: catalogue.card(article), content: entryContent(page, article, body).toString() };
      made.set(article, known);
    }
    return known;
  };
  let last: Feed | null = null;
  return ({ title, description, home }, newest) => {
    if (last?.home === home) return last;
    const { lang } = sheets.page(home);
    last = { title, description, lang, home, paths: feedPaths(home), entries: newest.map(entry) };
    return last;
  };
}

// Feeds: Atom, RSS and JSON beside the front page and each listing, and the feed of new comments.

import { atom } from "../../../layouts/feeds/atom.ts";
import { commentsFeed } from "../../../layouts/feeds/comments-feed.ts";
import type { Feed } from "../../../layouts/feeds/feed.ts";
import { jsonFeed } from "../../../layouts/feeds/json-feed.ts";
import { rss } from "../../../layouts/feeds/rss.ts";
import { renderComment } from "../../markdown/render-comment.ts";
import type { Article } from "../../news/article.ts";
import { commentPages } from "../../news/comment-thread.ts";
import { conversationPath, newestComments } from "../conversation.ts";
import type { Desktop, Entry } from "../edition.ts";
import { fileAt } from "../sheets.ts";
import { columns, feedPaths, hasFeeds } from "./listing-entries.ts";

/** Stories in a feed. */
const length = 20;
/** Comments in the feed of comments. */
const comments = 50;

export function* feedEntries(desktop: Desktop): Iterable<Entry> {
  const { site } = desktop.catalogue.newsroom;
  const all = {
    title: site.title,
    description: site.description,
    home: "/",
    stories: desktop.catalogue.stories,
    inputs: [],
  };
  yield* threeFormats(desktop, all);
  for (const column of columns(desktop)) {
    if (!hasFeeds(column)) continue;
    const title = `${column.title} · ${site.title}`;
    yield* threeFormats(desktop, { ...column, title, description: column.description || title });
  }
  yield commentsEntry(desktop);
}

type Source = { title: string; description: string; home: string; stories: Article[]; inputs: string[] };

function* threeFormats(desktop: Desktop, source: Source): Iterable<Entry> {
  const { catalogue, prose, sheets } = desktop;
  const newest = source.stories.slice(-length).reverse();
  prose.keep(newest);
  const paths = feedPaths(source.home);
  const page = sheets.page(source.home);
  const feed = (): Feed => ({
    title: source.title,
    description: source.description,
    lang: page.lang,
    home: source.home,
    paths,
    entries: newest.map((article) => ({ card: catalogue.card(article), content: prose.absolute(article) })),
  });
  const inputs = [...source.inputs, ...newest.flatMap(({ id }) => [`article:${id}`, `card:${id}`])];
  yield { file: fileAt(paths.atom), rank: "feed", inputs, make: () => atom(page, feed()) };
  yield { file: fileAt(paths.rss), rank: "feed", inputs, make: () => rss(page, feed()) };
  yield { file: fileAt(paths.json), rank: "feed", inputs, make: () => jsonFeed(page, feed()) };
}

function commentsEntry({ catalogue, sheets }: Desktop): Entry {
  const path = "/comments/feed.xml";
  const newest = newestComments(catalogue, comments);
  return {
    file: fileAt(path),
    rank: "feed",
    inputs: [...new Set(newest.map(({ comment }) => comment.article))].flatMap((id) => [
      `comments:${id}`,
      `card:${id}`,
    ]),
    make: () => {
      const entries = newest.map(({ comment, number }) => {
        const article = catalogue.byId.get(comment.article) as Article;
        const pages = commentPages(catalogue.newsroom.comments.get(article.id) ?? []);
        const path = conversationPath(article, pageOf(pages, number));
        return {
          number,
          comment,
          article,
          href: `${path}#comment-${number}`,
          body: renderComment(comment.body).toString(),
        };
      });
      return commentsFeed(sheets.page(path), { entries });
    },
  };
}

/** Number of the page, from 1, on which the comment with `number` stands. */
function pageOf(pages: ReturnType<typeof commentPages>, number: number): number {
  for (const [i, page] of pages.entries()) {
    const queue = [...page];
    for (let placed = queue.pop(); placed; placed = queue.pop()) {
      if (placed.number === number) return i + 1;
      for (const reply of placed.replies) queue.push(reply);
    }
  }
  return 1;
}

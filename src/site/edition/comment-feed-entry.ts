// The feed of the newest comments on all stories.

import { commentsFeed } from "../../../layouts/feeds/comments-feed.ts";
import type { Article } from "../../news/article.ts";
import type { Comment } from "../../news/comment.ts";
import { type Placed, commentPages, counted } from "../../news/comment-thread.ts";
import type { Catalogue } from "../catalogue.ts";
import { conversationPath } from "../conversation.ts";
import type { Desktop, Entry } from "../edition.ts";
import { recordNames } from "../record-names.ts";
import { fileAt } from "../sheets.ts";

/** Comments in the feed. */
const length = 50;

const path = "/comments/feed.xml";

type Numbered = { article: Article; comment: Comment; number: number };

export function commentFeedEntry({ catalogue, prose, sheets }: Desktop): Entry {
  const newest = newestComments(catalogue);
  const articles = [...new Set(newest.map(({ article }) => article))];
  return {
    file: fileAt(path),
    rank: "feed",
    inputs: articles.map(recordNames).flatMap(({ comments, card }) => [comments, card]),
    also: () => [catalogue.staffPrint, newest.map(({ article, number }) => [article.id, number])],
    make: () => {
      const entries = newest.map(({ article, comment, number }) => {
        const page = pageOf(commentPages(catalogue.commentsOf(article)), number);
        const href = `${conversationPath(article, page)}#comment-${number}`;
        const [answerer, isLikeStaff] = [catalogue.answerer(comment), catalogue.isLikeStaff(comment)];
        const body = prose.comment(comment).toString();
        return { number, comment, article, href, answerer, isLikeStaff, body };
      });
      return commentsFeed(sheets.page(path), { entries });
    },
  };
}

/** Of all comments the newest that readers see and whose time is known, newest first. */
function newestComments({ stories, newsroom, commentsOf }: Catalogue): Numbered[] {
  let all: Numbered[] = [];
  // Comments are read only where one of the newest may be: no comment of a story is later than this.
  const newest = (article: Article) => newsroom.comments.get(article.id)?.newest ?? null;
  const talked = stories.filter((article) => newest(article) !== null);
  talked.sort((a, b) => (newest(b) as number) - (newest(a) as number));
  for (const article of talked) {
    const last = all[length - 1]?.comment.postedAt ?? null;
    if (last !== null && last > (newest(article) as number)) break;
    counted(commentsOf(article)).forEach((comment, i) => {
      if (comment.postedAt === null || comment.status !== "published") return;
      all.push({ article, comment, number: i + 1 });
    });
    all = all.sort(newestFirst).slice(0, length);
  }
  return all;
}

function newestFirst(a: Numbered, b: Numbered): number {
  const later = (b.comment.postedAt ?? 0) - (a.comment.postedAt ?? 0);
  return later || (a.article.id < b.article.id ? -1 : a.article.id > b.article.id ? 1 : a.number - b.number);
}

/** Number of the page, from 1, on which the comment with `number` stands. */
function pageOf(pages: Placed[][], number: number): number {
  for (const [i, page] of pages.entries()) {
    const queue = [...page];
    for (let placed = queue.pop(); placed; placed = queue.pop()) {
      if (placed.number === number) return i + 1;
      for (const reply of placed.replies) queue.push(reply);
    }
  }
  return 1;
}

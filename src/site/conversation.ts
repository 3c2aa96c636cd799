// The conversation under a story: its comments rendered, page by page, and whether and how readers may join.

import { wordsFor } from "../../layouts/languages/words.ts";
import type { Conversation, ShownComment } from "../../layouts/parts/conversation.ts";
import { raw } from "../html.ts";
import type { Article } from "../news/article.ts";
import type { Placed } from "../news/comment-thread.ts";
import type { Site } from "../news/site.ts";
import type { Catalogue } from "./catalogue.ts";
import type { Desktop } from "./edition.ts";
import type { Prose } from "./prose.ts";

/** Path of a page of comments: the first is the story's own. */
export function conversationPath(article: Article, number: number): string {
  return number === 1 ? article.path : `${article.path}comments/${number}/`;
}

/** Page `number` of the comments, from 1; null where comments are off. */
export function conversationPage(
  { catalogue, prose }: Desktop,
  article: Article,
  pages: Placed[][],
  number: number,
): Conversation | null {
  const { site } = catalogue.newsroom;
  const policy = article.comments ?? site.comments.policy;
  if (policy === "off") return null;
  const open = policy === "open" && !isPastClosing(article, catalogue);
  return {
    count: catalogue.commentCount(article),
    threads: (pages[number - 1] ?? []).map((placed) => shown(placed, { article, prose, catalogue }, number)),
    number,
    pages: Array.from({ length: Math.max(1, pages.length) }, (_, i) => conversationPath(article, i + 1)),
    open,
    proposeUrl: open && site.comments.intake === null ? proposeUrl(site, article) : null,
  };
}

/** Whether a story is too old for new comments, where the settings say so. */
export function isPastClosing(article: Article, { newsroom, now }: Catalogue): boolean {
  const days = newsroom.site.comments.closeAfterDays;
  return days !== null && now > article.publishedAt + days * 24 * 60 * 60 * 1000;
}

/** What a conversation is under, and who renders it. */
type Under = { article: Article; prose: Prose; catalogue: Catalogue };

/** Nesting is bounded by `commentPages`, so this may call itself. */
function shown(placed: Placed, under: Under, page: number): ShownComment {
  const { article, prose, catalogue } = under;
  const { site } = catalogue.newsroom;
  const { number, comment, twinOf, inReplyTo, replies } = placed;
  const answerer = catalogue.answerer(comment);
  return {
    number,
    comment,
    answerer,
    isLikeStaff: comment.status !== "removed" && catalogue.isLikeStaff(comment),
    twinOf: answerer ? null : twinOf, // a reader who repeats an author's words must not fold them away
    body: comment.status === "removed" ? raw("") : prose.comment(comment), // raw: nothing to print
    inReplyTo: inReplyTo && {
      number: inReplyTo.number,
      href: commentHref(article, site, inReplyTo, page),
    },
    replies: replies.map((reply) => shown(reply, under, page)),
  };
}

function commentHref(
  article: Article,
  site: Site,
  target: { number: number; page: number },
  page: number,
): string {
  const anchor = `#comment-${target.number}`;
  return target.page === page ? anchor : site.base + conversationPath(article, target.page) + anchor;
}

/**
 * The repository host's page for a new file, filled in, so that a comment can be sent from a purely static site:
 * GitHub's `/new/<branch>?filename=…&value=…` form.
 */
export function proposeUrl(site: Site, article: Article): string | null {
  if (!site.repository) return null;
  const { url, branch } = site.repository;
  const words = wordsFor(article.lang);
  const query = new URLSearchParams({
    filename: `content/comments/${article.id}/your-name-and-a-number.md`,
    value: `---\nauthor: ""\ndate: "YYYY-MM-DD HH:MM"\n---\n${words.yourComment}\n`,
  });
  return `${url}/new/${branch}?${query}`;
}

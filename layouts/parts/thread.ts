// A thread: a comment, with its replies nested in it.

import { attributes, html, type Html } from "../../src/html.ts";
import type { Comment } from "../../src/news/comment.ts";
import { readerSchemes, safeLink } from "../../src/news/safe-link.ts";
import { to } from "../../src/news/site.ts";
import type { Page } from "../page.ts";
import { type ShownComment, repliesTo } from "./conversation.ts";
import { date } from "./date.ts";
import { dotted } from "./dotted.ts";

/** The reader's name; an own page is a link that says where it leads. Who is called as one of the staff is marked. */
function name(page: Page, { comment, answerer, isLikeStaff }: ShownComment): Html {
  const { words, site } = page;
  const { author, url } = comment;
  if (answerer) {
    const home = to(site, `/authors/${answerer.id}/`);
    const signed = html`<a class="u-url" href="${home}"><bdi class="p-name">${answerer.name}</bdi></a>`;
    return html`<span class="p-author h-card">${signed} <small>${answerer.role || site.publisher.name}</small></span>`;
  }
  if (!author) return html`<span class="p-author h-card">${words.anonymous}</span>`;
  const isOwn = url !== null && safeLink(url, readerSchemes);
  if (!isOwn && !isLikeStaff) return html`<bdi class="p-author h-card">${author}</bdi>`;
  const own =
    isOwn && html`<a class="u-url" href="${url}" rel="ugc nofollow noopener">${new URL(url).host}</a>`;
  return html`<span class="p-author h-card"><bdi class="p-name">${author}</bdi> <small>${dotted([isLikeStaff && words.reader, own])}</small></span>`;
}

function edited(page: Page, { editedAt }: Comment): Html | null {
  if (editedAt === null) return null;
  return html`<span>${page.words.edited(date(page, editedAt, "dt-updated", "day"))}</span>`;
}

function answered({ words }: Page, { inReplyTo }: ShownComment): Html | null {
  if (!inReplyTo) return null;
  const { href, number } = inReplyTo;
  return html`<a class="u-in-reply-to" href="${href}">${words.inReplyTo(words.number(number))}</a>`;
}

/** Link in the margin: the comment's number, which is its address. */
function permalink({ words }: Page, number: number): Html {
  const shown = words.number(number);
  const label = words.commentNumber(shown);
  return html`<a class="number u-url" href="#comment-${number}" aria-label="${label}">${shown}</a>`;
}

function removed(page: Page, { comment, number }: ShownComment): Html {
  const { words } = page;
  const { editedAt } = comment;
  const note = editedAt === null ? words.removed : words.removedOn(date(page, editedAt, "", "day"));
  return html`${permalink(page, number)}<p class="removed">${note}</p>`;
}

function said(page: Page, shown: ShownComment, mayReply: boolean): Html {
  const { comment, number, body } = shown;
  const posted = comment.postedAt !== null && date(page, comment.postedAt, "dt-published");
  const head = [name(page, shown), posted, edited(page, comment), answered(page, shown)];
  const text = attributes({ dir: "auto", lang: comment.lang === page.lang ? null : comment.lang });
  return html`<article class="p-comment h-cite">${[
    permalink(page, number),
    html`<header>${head}</header>`,
    html`<div class="e-content"${text}>${body}</div>`,
    mayReply && html`<a class="reply" href="#write" data-id="${comment.id}">${page.words.reply}</a>`,
  ]}</article>`;
}

/** Folded away under a line that says whose words they repeat. */
function twin(page: Page, shown: ShownComment, of: number, mayReply: boolean): Html {
  const { words } = page;
  const summary = html`<summary>${words.postedTwice(words.number(of))}</summary>`;
  return html`<details class="twin">${summary}${said(page, shown, mayReply)}</details>`;
}

function shownAs(page: Page, shown: ShownComment, mayReply: boolean): Html {
  if (shown.comment.status === "removed") return removed(page, shown);
  return shown.twinOf === null ? said(page, shown, mayReply) : twin(page, shown, shown.twinOf, mayReply);
}

/** A list item; the nesting of `replies` was bounded when the threads were made. */
function item(page: Page, shown: ShownComment, mayReply: boolean, replies: Html | null): Html {
  return html`<li id="comment-${shown.number}">${shownAs(page, shown, mayReply)}${replies}</li>`;
}

function nested(page: Page, { replies }: ShownComment, mayReply: boolean): Html | null {
  if (replies.length === 0) return null;
  const items = replies.map((reply) => item(page, reply, mayReply, nested(page, reply, mayReply)));
  return html`<ol class="replies">${items}</ol>`;
}

/** A comment with all that was answered to it, which a reader may fold away. `mayReply` is whether there is a form. */
export function thread(page: Page, shown: ShownComment, mayReply: boolean): Html {
  const { words } = page;
  const replies = nested(page, shown, mayReply);
  const summary = replies && html`<summary>${words.replies(repliesTo(shown))}</summary>`;
  const folding = replies && html`<details class="thread" open>${summary}${replies}</details>`;
  return item(page, shown, mayReply, folding);
}

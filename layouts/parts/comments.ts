// The conversation under a story: its threads, its pages, and the form.

import { html, type Html } from "../../src/html.ts";
import { to } from "../../src/news/site.ts";
import type { Page } from "../page.ts";
import { commentForm, hasForm } from "./comment-form.ts";
import type { Conversation } from "./conversation.ts";
import { thread } from "./thread.ts";

/** The first, the last, and those next to this page: a story with 5,000 comments has fifty. */
function isShown(number: number, { number: here, pages }: Conversation): boolean {
  return number === 1 || number === pages.length || Math.abs(number - here) <= 2;
}

function pageLink({ site, words }: Page, path: string, number: number, here: number): Html {
  const shown = words.number(number);
  if (number === here) return html`<li><b aria-current="page">${shown}</b></li>`;
  const href = html`${to(site, path)}#comments`;
  return html`<li><a href="${href}" aria-label="${words.pageNumber(shown)}">${shown}</a></li>`;
}

function pager(page: Page, conversation: Conversation): Html | null {
  const { pages, number: here } = conversation;
  if (pages.length < 2) return null;
  const links = pages.map((path, i) => isShown(i + 1, conversation) && pageLink(page, path, i + 1, here));
  return html`<nav class="pages" aria-label="${page.words.commentPages}"><ol>${links}</ol></nav>`;
}

/** For the script, which puts the threads of this page in another order; two of them need none. */
function order({ words }: Page, { threads, pages }: Conversation): Html | null {
  if (threads.length < 3) return null;
  const options = words.orders.map((each) => html`<option>${each}</option>`);
  const label = pages.length > 1 ? words.orderHere : words.order;
  return html`<p class="meta order scripted"><label for="order">${label}</label> <select id="order">${options}</select></p>`;
}

/** The way to the newest comments, which stand on the last page. */
function newest({ site, words }: Page, { number, pages }: Conversation): Html | null {
  const last = pages.at(-1);
  if (last === undefined || number === pages.length) return null;
  return html`<p class="meta"><a href="${html`${to(site, last)}#comments`}">${words.newestComments}</a></p>`;
}

function threadList(page: Page, conversation: Conversation): Html | null {
  const { threads } = conversation;
  if (threads.length === 0) return null;
  const mayReply = hasForm(page, conversation);
  const items = threads.map((each) => thread(page, each, mayReply));
  return html`<ol class="threads" data-copied="${page.words.linkCopied}">${items}</ol>`;
}

/** The whole section for the story with this id; nothing where comments are off. */
export function comments(page: Page, article: string, conversation: Conversation | null): Html | null {
  if (!conversation) return null;
  const { words } = page;
  const { count, threads, open } = conversation;
  return html`<section class="comments" aria-labelledby="comments">${[
    html`<h2 id="comments">${threads.length > 0 ? words.comments(count) : words.noComments}</h2>`,
    newest(page, conversation),
    order(page, conversation),
    threadList(page, conversation),
    pager(page, conversation),
    threads.length === 0 && open && html`<p class="empty">${words.beFirst}</p>`,
    open ? commentForm(page, article, conversation) : html`<p class="empty">${words.commentsClosed}</p>`,
  ]}</section>`;
}

// Structured data of the comments that a page shows, replies within what they answer.

import type { Article } from "../../src/news/article.ts";
import { isoInZone } from "../../src/news/moment.ts";
import type { Page } from "../page.ts";
import { address } from "./address.ts";
import type { Conversation, ShownComment } from "./conversation.ts";
import type { Data } from "./json-ld.ts";
import { plainText } from "./plain-text.ts";

/** Called as on the page: by the author's own name, or by a reader's, marked where it could be taken for the staff's. */
function person({ site, words }: Page, { comment, answerer, isLikeStaff }: ShownComment): Data {
  if (answerer)
    return { "@type": "Person", name: answerer.name, url: address(site, `/authors/${answerer.id}/`) };
  const { author, url } = comment;
  if (author === "") return undefined;
  return {
    "@type": "Person",
    name: isLikeStaff ? `${author} (${words.reader})` : author,
    url: url ?? undefined,
  };
}

function one(page: Page, path: string, shown: ShownComment): Data {
  const { site } = page;
  const { number, comment, body, replies } = shown;
  const { postedAt, editedAt, lang, status } = comment;
  const removed = status === "removed";
  return {
    "@type": "Comment",
    url: address(site, `${path}#comment-${number}`),
    creativeWorkStatus: removed ? "Deleted" : undefined,
    text: removed ? undefined : plainText(body) || undefined,
    author: removed ? undefined : person(page, shown),
    datePublished: postedAt === null ? undefined : isoInZone(postedAt, site.timezone),
    dateModified: removed || editedAt === null ? undefined : isoInZone(editedAt, site.timezone),
    inLanguage: lang ?? undefined,
    comment: replies.length ? replies.map((reply) => one(page, path, reply)) : undefined,
  };
}

/** The threads of one page of comments: https://schema.org/Comment. A removed one keeps its place, without its words. */
export function commentData(page: Page, article: Article, { threads, number, pages }: Conversation): Data[] {
  const path = pages[number - 1] ?? article.path;
  return threads.map((thread) => one(page, path, thread));
}

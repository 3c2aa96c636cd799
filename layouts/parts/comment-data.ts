// Structured data of the comments that a page shows, replies within what they answer.

import type { Article } from "../../src/news/article.ts";
import { isoInZone } from "../../src/news/moment.ts";
import type { Site } from "../../src/news/site.ts";
import { address } from "./address.ts";
import type { Conversation, ShownComment } from "./conversation.ts";
import type { Data } from "./json-ld.ts";
import { plainText } from "./plain-text.ts";

function one(site: Site, path: string, { number, comment, body, replies }: ShownComment): Data {
  const { author, url, postedAt, editedAt, lang, status } = comment;
  const removed = status === "removed";
  return {
    "@type": "Comment",
    url: address(site, `${path}#comment-${number}`),
    creativeWorkStatus: removed ? "Deleted" : undefined,
    text: removed ? undefined : plainText(body) || undefined,
    author: removed || author === "" ? undefined : { "@type": "Person", name: author, url: url ?? undefined },
    datePublished: postedAt === null ? undefined : isoInZone(postedAt, site.timezone),
    dateModified: removed || editedAt === null ? undefined : isoInZone(editedAt, site.timezone),
    inLanguage: lang ?? undefined,
    comment: replies.length ? replies.map((reply) => one(site, path, reply)) : undefined,
  };
}

/** The threads of one page of comments: https://schema.org/Comment. A removed one keeps its place, without its words. */
export function commentData(site: Site, article: Article, { threads, number, pages }: Conversation): Data[] {
  const path = pages[number - 1] ?? article.path;
  return threads.map((thread) => one(site, path, thread));
}

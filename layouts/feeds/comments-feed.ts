// The newest comments of the whole site as an Atom feed.

import type { Article } from "../../src/news/article.ts";
import type { Author } from "../../src/news/author.ts";
import type { Comment } from "../../src/news/comment.ts";
import type { Page } from "../page.ts";
import { address } from "../parts/address.ts";
import { commentUri, storyUri } from "./tag-uri.ts";
import { latest, timestamp } from "./timestamp.ts";
import { xml } from "./xml.ts";
import type { Xml } from "./xml.ts";

/** `href` is the comment's place from the site's root, `/2022/02/harbour-fire/#comment-3`; `body` its markup. */
export type CommentEntry = {
  number: number;
  comment: Comment;
  article: Article;
  href: string;
  /** The author whose it is; null for all that readers wrote. */
  answerer: Author | null;
  /** Whether the reader's name could be taken for one of the staff's. */
  isLikeStaff: boolean;
  body: string;
};

type Dated = CommentEntry & { at: number };

const most = 50;

function dated(entry: CommentEntry): Dated[] {
  const { status, postedAt } = entry.comment;
  return status === "published" && postedAt !== null ? [{ ...entry, at: postedAt }] : [];
}

/** Newest first; of the same moment by story and number, so that the order never depends on the machine. */
function byNewest(a: Dated, b: Dated): number {
  return (
    b.at - a.at || (a.article.id < b.article.id ? -1 : a.article.id > b.article.id ? 1 : b.number - a.number)
  );
}

function author({ site, words }: Page, { comment, answerer, isLikeStaff }: Dated): Xml {
  const name = answerer?.name ?? (comment.author || words.anonymous);
  const uri = answerer ? address(site, `/authors/${answerer.id}/`) : comment.url;
  return xml`<author><name>${name}${isLikeStaff && ` (${words.reader})`}</name>${uri !== null && xml`<uri>${uri}</uri>`}</author>`;
}

/** `thr:in-reply-to` tells readers' programs which story is meant: https://www.rfc-editor.org/rfc/rfc4685 */
function item(page: Page, entry: Dated): Xml {
  const { site, words } = page;
  const { number, comment, article, href, body, at } = entry;
  return xml`<entry xml:lang="${comment.lang ?? article.lang}">
<id>${commentUri(site, comment, at)}</id>
<title>${words.commentNumber(words.number(number))} · ${article.title}</title>
<link rel="alternate" type="text/html" href="${address(site, href)}"/>
<thr:in-reply-to ref="${storyUri(site, article)}" href="${address(site, article.path)}" type="text/html"/>
<published>${timestamp(at)}</published>
<updated>${timestamp(comment.editedAt ?? at)}</updated>
${author(page, entry)}
<content type="html">${body}</content>
</entry>
`;
}

/** The /comments/feed.xml: the newest 50 published comments; those whose time is lost cannot be placed and are left out. */
export function commentsFeed(page: Page, { entries }: { entries: readonly CommentEntry[] }): string {
  const { site, words } = page;
  const newest = entries.flatMap(dated).sort(byNewest).slice(0, most);
  return xml`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:thr="http://purl.org/syndication/thread/1.0" xml:lang="${page.lang}">
<id>${address(site, page.path)}</id>
<title>${words.noComments} · ${site.title}</title>
<updated>${timestamp(latest(newest.map(({ comment, at }) => comment.editedAt ?? at)))}</updated>
<link rel="alternate" type="text/html" href="${address(site, "/")}"/>
<link rel="self" type="application/atom+xml" href="${address(site, page.path)}"/>
${newest.map((one) => item(page, one))}</feed>
`.toString();
}

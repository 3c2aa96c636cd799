// A listing's stories as an Atom feed: https://www.rfc-editor.org/rfc/rfc4287

import type { Author } from "../../src/news/author.ts";
import type { Page } from "../page.ts";
import { address } from "../parts/address.ts";
import type { Card } from "../parts/card-data.ts";
import { type Feed, contentText, oncePerEntry } from "./feed.ts";
import { storyUri } from "./tag-uri.ts";
import { changedAt, latest, timestamp } from "./timestamp.ts";
import { xml } from "./xml.ts";
import type { Xml } from "./xml.ts";

function author(page: Page, { id, name }: Author): Xml {
  return xml`<author><name>${name}</name><uri>${address(page.site, `/authors/${id}/`)}</uri></author>\n`;
}

function categories({ site, words }: Page, { section, article }: Card): Xml {
  const scheme = address(site, "/tags/");
  return xml`${
    article.kind === "sponsored" && xml`<category term="sponsored" label="${words.kinds.sponsored}"/>\n`
  }${
    section && xml`<category term="${section.id}" scheme="${address(site, "/")}" label="${section.name}"/>\n`
  }${article.tags.map(({ id, name }) => xml`<category term="${id}" scheme="${scheme}" label="${name}"/>\n`)}`;
}

const entry = oncePerEntry((page, one): string[] => {
  const { card } = one;
  const { article, authors } = card;
  const start = xml`<entry xml:lang="${article.lang}">
<id>${storyUri(page.site, article)}</id>
<title>${article.title}</title>
<link rel="alternate" type="text/html" href="${address(page.site, article.path)}"/>
<published>${timestamp(article.publishedAt)}</published>
<updated>${timestamp(changedAt(article))}</updated>
${authors.map((each) => author(page, each))}${categories(page, card)}${
    article.summary !== "" && xml`<summary>${article.summary}</summary>\n`
  }<content type="html">`;
  return [start.toString(), contentText(page, one), "</content>\n</entry>\n"];
});

/**
 * The feed.xml beside a listing, in parts, with the stories' full text. Ids survive a move of the page, and `updated` changes only
 * when editors say so, so that a rebuild shows no reader an old story as new.
 */
export function atom(page: Page, feed: Feed): string[] {
  const { site } = page;
  const moments = feed.entries.map(({ card }) => changedAt(card.article));
  const start = xml`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.lang}">
<id>${address(site, feed.home)}</id>
<title>${feed.title}</title>
${feed.description !== "" && xml`<subtitle>${feed.description}</subtitle>\n`}<updated>${timestamp(latest(moments))}</updated>
<link rel="alternate" type="text/html" href="${address(site, feed.home)}"/>
<link rel="self" type="application/atom+xml" href="${address(site, feed.paths.atom)}"/>
<icon>${address(site, "/icon.svg")}</icon>
<author><name>${site.publisher.name}</name><uri>${address(site, "/")}</uri></author>
`;
  return [start.toString(), ...feed.entries.flatMap((one) => entry(page, one)), "</feed>\n"];
}

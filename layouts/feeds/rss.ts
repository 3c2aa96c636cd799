// A listing's stories as RSS: https://www.rssboard.org/rss-specification

import type { Picture, Video } from "../../src/news/article.ts";
import type { Page } from "../page.ts";
import { address, mediaAddress } from "../parts/address.ts";
import type { Card } from "../parts/card-data.ts";
import { mediaType } from "../parts/media-type.ts";
import { type Feed, contentText, oncePerEntry } from "./feed.ts";
import { labels } from "./labels.ts";
import { storyUri } from "./tag-uri.ts";
import { changedAt, latest, mailDate } from "./timestamp.ts";
import { xml } from "./xml.ts";
import type { Xml } from "./xml.ts";

function typeOf(src: string): Xml | null {
  const type = mediaType(src);
  return type === null ? null : xml` type="${type}"`;
}

/** Media RSS, since `enclosure` demands a size in bytes: https://www.rssboard.org/media-rss */
function picture({ site }: Page, { src, alt, credit, width, height }: Picture): Xml {
  return xml`<media:content url="${mediaAddress(site, src)}" medium="image"${typeOf(src)} width="${width}" height="${height}">
${alt !== "" && xml`<media:description type="plain">${alt}</media:description>\n`}${
    credit !== "" && xml`<media:credit>${credit}</media:credit>\n`
  }</media:content>
`;
}

function clip({ site }: Page, { src, title }: Video): Xml | null {
  if (src === null) return null;
  return xml`<media:content url="${mediaAddress(site, src)}" medium="video"${typeOf(src)}>
<media:title type="plain">${title}</media:title>
</media:content>
`;
}

function categories(page: Page, card: Card): Xml[] {
  return labels(page, card).map((name) => xml`<category>${name}</category>\n`);
}

const item = oncePerEntry((page, one): string[] => {
  const { card } = one;
  const { article, authors } = card;
  const start = xml`<item>
<title>${article.title}</title>
<link>${address(page.site, article.path)}</link>
<guid isPermaLink="false">${storyUri(page.site, article)}</guid>
<pubDate>${mailDate(article.publishedAt)}</pubDate>
${authors.map(({ name }) => xml`<dc:creator>${name}</dc:creator>\n`)}${categories(page, card)}${
    article.summary !== "" && xml`<description>${article.summary}</description>\n`
  }<content:encoded>`;
  const end = xml`</content:encoded>
${article.image && picture(page, article.image)}${article.video && clip(page, article.video)}</item>
`;
  return [start.toString(), contentText(page, one), end.toString()];
});

/** The rss.xml beside a listing, in parts: the summary as description, then the stories' full text. */
export function rss(page: Page, feed: Feed): string[] {
  const { site } = page;
  const changed = latest(feed.entries.map(({ card }) => changedAt(card.article)));
  const start = xml`<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
<channel>
<title>${feed.title}</title>
<link>${address(site, feed.home)}</link>
<description>${feed.description || feed.title}</description>
<language>${feed.lang}</language>
${changed > 0 && xml`<lastBuildDate>${mailDate(changed)}</lastBuildDate>\n`}<atom:link rel="self" type="application/rss+xml" href="${address(site, feed.paths.rss)}"/>
`;
  return [start.toString(), ...feed.entries.flatMap((one) => item(page, one)), "</channel>\n</rss>\n"];
}

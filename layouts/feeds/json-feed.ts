// A listing's stories as JSON Feed 1.1: https://www.jsonfeed.org/version/1.1/

import type { Page } from "../page.ts";
import { address, mediaAddress } from "../parts/address.ts";
import { leadPicture } from "../parts/lead-picture.ts";
import { mediaType } from "../parts/media-type.ts";
import { type Feed, oncePerEntry } from "./feed.ts";
import { labels } from "./labels.ts";
import { storyUri } from "./tag-uri.ts";
import { timestamp } from "./timestamp.ts";

function some<One>(list: One[]): One[] | undefined {
  return list.length > 0 ? list : undefined;
}

/** `undefined` leaves a key out of the JSON: the format forbids null. */
const item = oncePerEntry((page, { card, content }): string => {
  const { site } = page;
  const { article, authors } = card;
  const { video } = article;
  const image = leadPicture(article);
  const clip = video?.src ? mediaType(video.src) : null;
  return JSON.stringify({
    id: storyUri(site, article),
    url: address(site, article.path),
    title: article.title,
    content_html: content,
    summary: article.summary || undefined,
    image: image ? mediaAddress(site, image.src) : undefined,
    date_published: timestamp(article.publishedAt),
    date_modified: article.updatedAt === null ? undefined : timestamp(article.updatedAt),
    authors: some(authors.map(({ id, name }) => ({ name, url: address(site, `/authors/${id}/`) }))),
    tags: some(labels(page, card)),
    language: article.lang,
    attachments:
      video?.src && clip
        ? [{ url: mediaAddress(site, video.src), mime_type: clip, title: video.title }]
        : undefined,
  });
});

/** The feed.json beside a listing, in parts. Texts stand in it as they are: JSON's own escapes are the only ones. */
export function jsonFeed(page: Page, feed: Feed): string[] {
  const { site } = page;
  const head = JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    home_page_url: address(site, feed.home),
    feed_url: address(site, feed.paths.json),
    description: feed.description || undefined,
    icon: site.publisher.logo ? mediaAddress(site, site.publisher.logo.src) : undefined,
    authors: [{ name: site.publisher.name, url: address(site, "/") }],
    language: feed.lang,
  });
  const items = feed.entries.flatMap((entry, i) => [i > 0 ? "," : "", item(page, entry)]);
  return [`${head.slice(0, -1)},"items":[`, ...items, "]}\n"];
}

// The foot of every page: the ways into the archive, the policies, the feeds.

import { html, type Html } from "../../src/html.ts";
import type { Link } from "../../src/news/site.ts";
import { linkItem } from "./link-item.ts";
import { type Frame, once } from "./once.ts";

function column({ site }: Frame, title: string, links: readonly Link[]): Html | null {
  if (links.length === 0) return null;
  return html`<div><h2>${title}</h2><ul>${links.map((link) => linkItem(site, link))}</ul></div>`;
}

function archive({ words }: Frame): Link[] {
  return [
    { name: words.archive, url: "/archive/" },
    { name: words.tags, url: "/tags/" },
    { name: words.authors, url: "/authors/" },
    { name: words.reactionsDirectory, url: "/reactions/" },
    { name: words.corrections, url: "/corrections/" },
    { name: words.search, url: "/search/" },
  ];
}

/** Policies by the word for their key; one that has none is called by its key. */
function policies({ site, words }: Frame): Link[] {
  const names = new Map([
    ["ethics", words.ethics],
    ["corrections", words.correctionsPolicy],
    ["diversity", words.diversity],
    ["ownership", words.ownership],
    ["feedback", words.feedback],
    ["privacy", words.privacy],
  ]);
  return Object.entries(site.publisher.policies).map(([key, url]) => ({ name: names.get(key) ?? key, url }));
}

function feeds({ words }: Frame): Link[] {
  return [
    { name: "Atom", url: "/feed.xml" },
    { name: "RSS", url: "/rss.xml" },
    { name: "JSON Feed", url: "/feed.json" },
    { name: words.commentsFeed, url: "/comments/feed.xml" },
  ];
}

/** Navigation in columns, and whose paper it is. */
export const footer = once((page): Html => {
  const { site, words } = page;
  return html`<footer class="site-foot"><nav aria-label="${words.siteLinks}">${[
    column(page, words.explore, archive(page)),
    column(page, words.policies, policies(page)),
    column(page, words.feeds, feeds(page)),
    column(page, words.follow, site.social),
  ]}</nav><p>${site.publisher.name}</p></footer>`;
});

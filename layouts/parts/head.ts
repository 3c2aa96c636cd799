// The head that all pages have: policy, title, style sheet, script, icon, feeds.

import { html, type Html } from "../../src/html.ts";
import { fontSubsets } from "../../src/news/font-subsets.ts";
import { to } from "../../src/news/site.ts";
import type { FeedPaths } from "../listing-data.ts";
import type { Page } from "../page.ts";
import { contentSecurityPolicy, policyMeta } from "./content-security-policy.ts";
import { once } from "./once.ts";

const siteFeeds: FeedPaths = { atom: "/feed.xml", rss: "/rss.xml", json: "/feed.json" };

function feedLinks({ site }: Pick<Page, "site">, title: string, { atom, rss, json }: FeedPaths): Html[] {
  const types = [
    ["application/atom+xml", atom],
    ["application/rss+xml", rss],
    ["application/feed+json", json],
  ] as const;
  return types.map(
    ([type, path]) => html`<link rel="alternate" type="${type}" title="${title}" href="${to(site, path)}">`,
  );
}

function policy({ site }: Pick<Page, "site">, wasm: boolean): Html {
  return policyMeta(contentSecurityPolicy(site, { wasm }));
}

const usualPolicy = once((page) => policy(page, false));

const sameOnAllPages = once(
  ({ site, assets }) =>
    html`${[
      html`<script type="module" src="${to(site, assets.script)}"></script>`,
      html`<meta name="viewport" content="width=device-width, initial-scale=1">`,
      html`<meta name="color-scheme" content="light dark">`,
      html`<meta name="theme-color" content="#fffdf9" media="(prefers-color-scheme: light)">`,
      html`<meta name="theme-color" content="#111315" media="(prefers-color-scheme: dark)">`,
      html`<link rel="icon" type="image/svg+xml" href="${to(site, "/icon.svg")}">`,
      html`<link rel="manifest" href="${to(site, "/manifest.webmanifest")}">`,
      feedLinks({ site }, site.title, siteFeeds),
      site.offline && html`<meta name="offline" content="${to(site, "/sw.js")}">`,
    ]}`,
);

/**
 * What the first lines of the text cannot be set without: the letters of its script, and the part with the spaces.
 * Nothing with the fonts of the reader's system.
 */
function fonts({ site, lang, assets }: Page): Html[] {
  if (Object.keys(assets.textFonts).length === 0) return [];
  const parts = new Set([fontSubsets(lang)[0] ?? "latin", "latin"]);
  const files = [...parts].flatMap((part) => assets.textFonts[part] ?? []);
  return files.map(
    (file) => html`<link rel="preload" as="font" type="font/woff2" crossorigin href="${to(site, file)}">`,
  );
}

export type Head = {
  title: string;
  description: string;
  feeds: FeedPaths | null;
  sheet: string;
  /** Whether the page searches the site's index. */
  searches: boolean;
};

/** Title and description of the page and its style sheet; the feeds of its own stories stand before the site's. */
export function head(page: Page, { title, description, feeds, sheet, searches }: Head): Html {
  const { site } = page;
  const name = title === site.title ? title : `${title} · ${site.title}`;
  const own = searches ? policy(page, true) : usualPolicy(page);
  return html`<meta charset="utf-8">${own}<title>${name}</title>${[
    description && html`<meta name="description" content="${description}">`,
    html`<link rel="stylesheet" href="${to(site, sheet)}">`,
    fonts(page),
    feeds && feedLinks(page, title, feeds),
    sameOnAllPages(page),
    searches && html`<script type="module" src="${to(site, page.assets.searchScript)}"></script>`,
  ]}`;
}

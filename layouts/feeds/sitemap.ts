// Sitemaps for search engines, and the index that names them: https://www.sitemaps.org/protocol.html

import type { Page } from "../page.ts";
import { address } from "../parts/address.ts";
import { timestamp } from "./timestamp.ts";
import { xml } from "./xml.ts";
import type { Xml } from "./xml.ts";

/** `lastmod` in ms since 1970, null when nothing truthful can be said. */
export type SitemapPart = { path: string; lastmod: number | null };

/** `alternates` are all languages of a page, itself among them. */
export type SitemapUrl = SitemapPart & { alternates?: { lang: string; path: string }[] };

function lastmod(at: number | null): Xml | null {
  return at === null ? null : xml`<lastmod>${timestamp(at)}</lastmod>`;
}

/** The /sitemap.xml: names the sitemaps proper. */
export function sitemapIndex({ site }: Page, parts: readonly SitemapPart[]): string {
  return xml`<?xml version="1.0" encoding="utf-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${parts.map((part) => xml`<sitemap><loc>${address(site, part.path)}</loc>${lastmod(part.lastmod)}</sitemap>\n`)}</sitemapindex>
`.toString();
}

function url({ site }: Page, { path, lastmod: at, alternates = [] }: SitemapUrl): Xml {
  const links = alternates.map(
    (one) => xml`<xhtml:link rel="alternate" hreflang="${one.lang}" href="${address(site, one.path)}"/>`,
  );
  return xml`<url><loc>${address(site, path)}</loc>${lastmod(at)}${links}</url>\n`;
}

/** One sitemap; a sitemap holds at most 50,000 addresses, which is the caller's to keep. */
export function sitemap(page: Page, urls: readonly SitemapUrl[]): string {
  return xml`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.map((one) => url(page, one))}</urlset>
`.toString();
}

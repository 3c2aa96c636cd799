// The sitemap of the newest stories: https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap

import type { Article } from "../../src/news/article.ts";
import type { Page } from "../page.ts";
import { address } from "../parts/address.ts";
import { timestamp } from "./timestamp.ts";
import { xml } from "./xml.ts";
import type { Xml } from "./xml.ts";

/** ISO 639 code of two or three letters; Chinese alone is told by script: `zh-cn`, `zh-tw`. */
function newsLanguage(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  if (language !== "zh") return language;
  return script === "Hant" ? "zh-tw" : "zh-cn";
}

function url({ site }: Page, article: Article): Xml {
  return xml`<url><loc>${address(site, article.path)}</loc><news:news>
<news:publication><news:name>${site.title}</news:name><news:language>${newsLanguage(article.lang)}</news:language></news:publication>
<news:publication_date>${timestamp(article.publishedAt)}</news:publication_date>
<news:title>${article.title}</news:title>
</news:news></url>
`;
}

/** The /news-sitemap.xml: `articles` are those of the last two days, in the order to print, at most 1,000. */
export function newsSitemap(page: Page, articles: readonly Article[]): string {
  return xml`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
${articles.map((article) => url(page, article))}</urlset>
`.toString();
}

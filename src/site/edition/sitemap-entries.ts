// Sitemaps: an index, one part a month of stories, one part for all other pages, and the news of two days.

import { newsSitemap } from "../../../layouts/feeds/news-sitemap.ts";
import { sitemap, sitemapIndex } from "../../../layouts/feeds/sitemap.ts";
import type { Article } from "../../news/article.ts";
import type { Desktop, Entry } from "../edition.ts";
import { cardNames } from "../record-names.ts";
import { fileAt } from "../sheets.ts";
import { columns, sorted } from "./listing-entries.ts";

/** Google reads a news sitemap for stories of the last two days, up to a thousand; what was paid for is no news. */
export const newsAge = 2 * 24 * 60 * 60 * 1000;
const newsLength = 1000;

type Part = { path: string; lastmod: number | null; urls: () => Url[] };
type Url = { path: string; lastmod: number | null; alternates?: { lang: string; path: string }[] };

export function* sitemapEntries(desktop: Desktop): Iterable<Entry> {
  const { catalogue, sheets } = desktop;
  const page = sheets.page("/");
  const parts = [...monthParts(desktop), pagesPart(desktop)];
  for (const { path, urls } of parts) {
    yield { file: fileAt(path), rank: "feed", inputs: [], also: urls, make: () => sitemap(page, urls()) };
  }
  const dates = () => parts.map(({ path, lastmod }) => [path, lastmod]);
  yield { file: "sitemap.xml", rank: "feed", inputs: [], also: dates, make: () => sitemapIndex(page, parts) };
  const recent = catalogue.stories
    .filter(({ publishedAt, kind }) => publishedAt > catalogue.now - newsAge && kind !== "sponsored")
    .slice(-newsLength)
    .reverse();
  const inputs = cardNames(recent);
  yield { file: "news-sitemap.xml", rank: "feed", inputs, make: () => newsSitemap(page, recent) };
}

function* monthParts({ catalogue }: Desktop): Iterable<Part> {
  const versions = new Map<string, Article[]>();
  for (const article of catalogue.stories) {
    const original = article.translationOf ?? article.id;
    const group = versions.get(original);
    if (group) group.push(article);
    else versions.set(original, [article]);
  }
  const languages = (article: Article) => versions.get(article.translationOf ?? article.id) ?? [];
  const alternates = (article: Article) => {
    const group = languages(article);
    return group.length > 1 ? { alternates: group.map(({ lang, path }) => ({ lang, path })) } : {};
  };
  for (const [month, stories] of sorted(catalogue.byMonth)) {
    yield {
      path: `/sitemaps/${month}.xml`,
      lastmod: newest(stories),
      urls: () =>
        stories.map((article) => ({ path: article.path, lastmod: changed(article), ...alternates(article) })),
    };
  }
}

function pagesPart(desktop: Desktop): Part {
  const { stories, newsroom } = desktop.catalogue;
  const fronts = [...columns(desktop)].filter((column) => column.stories.length > 0);
  return {
    path: "/sitemaps/pages.xml",
    lastmod: newest(stories),
    urls: () => [
      { path: "/", lastmod: newest(stories) },
      ...newsroom.pages.map(({ path }) => ({ path, lastmod: null })),
      ...fronts.map(({ home, stories }) => ({ path: home, lastmod: newest(stories) })),
    ],
  };
}

/** When what readers see of a story last changed: publication, a marked update or a correction. */
function changed({ publishedAt, updatedAt, corrections }: Article): number {
  return corrections.reduce(
    (latest, { date }) => Math.max(latest, date),
    Math.max(publishedAt, updatedAt ?? 0),
  );
}

function newest(stories: Article[]): number | null {
  return stories.length === 0 ? null : stories.reduce((latest, one) => Math.max(latest, changed(one)), 0);
}

// What the search knows of a story: a small page of its own, marked up for Pagefind.

import { type Html, html, raw } from "../html.ts";
import type { Article } from "../news/article.ts";
import { primaryLanguage } from "../news/language.ts";
import { isoInZone } from "../news/moment.ts";
import type { Catalogue } from "./catalogue.ts";
import type { Prose } from "./prose.ts";

/** Pictures have no words but their captions, and Pagefind would file their addresses. */
function withoutPictures(markup: Html): Html {
  return raw(markup.toString().replace(/<img [^>]*>/g, "")); // our own markup, in which every ">" of a text is escaped
}

function filter(name: string, value: string): Html {
  return html`<p data-pagefind-filter="${name}">${value}</p>`;
}

/** Published comments, which weigh less than the story. */
function comments({ newsroom, commentsOf }: Catalogue, prose: Prose, article: Article): Html | null {
  const isOff = (article.comments ?? newsroom.site.comments.policy) === "off";
  if (!newsroom.site.search?.comments || isOff) return null;
  const published = commentsOf(article).filter(({ status }) => status === "published");
  return html`<section data-pagefind-weight="0.5">${published.map(prose.comment)}</section>`;
}

/**
 * Headline, authors and tags are found as fields of the story, whatever its text says; section, kind, year, authors and
 * tags narrow a search; the day sorts what is found and is shown beside it.
 */
export function searchRecord(catalogue: Catalogue, prose: Prose, article: Article): string {
  const { section, authors } = catalogue.card(article);
  const names = authors.map(({ name }) => name);
  const tags = article.tags.map(({ id, name }) => catalogue.byTag.get(id)?.name ?? name);
  const day = isoInZone(article.publishedAt, catalogue.newsroom.site.timezone).slice(0, 10);
  const filed = [
    section && filter("section", section.id),
    filter("kind", article.kind),
    filter("year", day.slice(0, 4)),
    filter("day", day),
    names.map((name) => filter("author", name)),
    tags.map((name) => filter("tag", name)),
  ];
  const fields = [
    html`<h1 data-pagefind-meta="title">${article.title}</h1>`,
    names.length > 0 && html`<p data-pagefind-meta="authors">${names.join(", ")}</p>`,
    tags.length > 0 && html`<p data-pagefind-meta="tags">${tags.join(", ")}</p>`,
    html`<p data-pagefind-sort="date">${new Date(article.publishedAt).toISOString()}</p>`,
  ];
  return html`<html lang="${primaryLanguage(article.lang)}"><body><header data-pagefind-ignore>${[
    fields,
    filed,
  ]}</header>${[
    article.summary && html`<p data-pagefind-weight="3">${article.summary}</p>`,
    article.image?.caption && html`<p>${article.image.caption}</p>`,
    withoutPictures(prose.article(article)),
    comments(catalogue, prose, article),
  ]}</body></html>`.toString();
}

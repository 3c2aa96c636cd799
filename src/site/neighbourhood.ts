// The neighbourhood of a story: which other stories its page leads to.

import type { Article } from "../news/article.ts";
import { relatedIndex } from "../news/related.ts";
import type { Catalogue } from "./catalogue.ts";

/** What a story has to do with other stories; only "next" ever names a later one, so publishing moves no archive. */
export type Neighbours = {
  previous: Article | null;
  next: Article | null;
  related: Article[];
  /** By each of its authors, in their order. */
  more: Article[][];
  series: { name: string; part: number; earlier: Article[] } | null;
  translations: Article[];
};

/** Earlier parts of a series that a page names, the latest of them. */
const partsNamed = 12;
/** Earlier stories of an author that a page names. */
const moreNamed = 3;

/** Looks at all stories once; the function it returns is quick. */
export function neighbourhood({ stories, byId }: Catalogue): (article: Article) => Neighbours {
  const related = relatedIndex(stories);
  const beside = rows(stories, ({ lang, section }) => [`${lang} ${section ?? ""}`]);
  const signed = rows(stories, ({ authors }) => authors);
  // A translation is no further part: each language counts its own.
  const parts = rows(stories, ({ lang, series }) => (series === null ? [] : [`${lang} ${series}`]));
  const translated = new Set(
    stories.flatMap((article) => {
      const first = original(article, byId);
      return first === article.id ? [] : [first];
    }),
  );
  /** Most stories are in one language alone. */
  const inLanguages = (article: Article) => [original(article, byId)].filter((id) => translated.has(id));
  const versions = rows(stories, inLanguages);
  return (article) => {
    const row = beside(`${article.lang} ${article.section ?? ""}`, article);
    const part = article.series === null ? null : parts(`${article.lang} ${article.series}`, article);
    return {
      previous: row.all[row.place - 1] ?? null,
      next: row.all[row.place + 1] ?? null,
      related: related.get(article.id) ?? [],
      more: article.authors.map((id) => before(signed(id, article), moreNamed).reverse()),
      series:
        part === null
          ? null
          : { name: article.series as string, part: part.place + 1, earlier: before(part, partsNamed) },
      translations: inLanguages(article)
        .flatMap((id) => versions(id, article).all)
        .filter((one) => one !== article)
        .sort((a, b) => (a.lang < b.lang ? -1 : a.lang > b.lang ? 1 : 0)),
    };
  };
}

/** Id of the story that this one translates, or its own. */
function original({ id, translationOf }: Article, byId: Map<string, Article>): string {
  return translationOf !== null && byId.has(translationOf) ? translationOf : id;
}

/** A story's place in a row of stories, oldest first. */
type Place = { all: Article[]; place: number };

/** Puts stories in rows by key; the function it returns finds a story's place in the row of one of its keys. */
function rows(
  stories: Article[],
  keys: (article: Article) => string[],
): (key: string, article: Article) => Place {
  const found = new Map<string, { all: Article[]; places: Map<Article, number> }>();
  for (const article of stories) {
    for (const key of keys(article)) {
      let row = found.get(key);
      if (!row) found.set(key, (row = { all: [], places: new Map() }));
      row.places.set(article, row.all.push(article) - 1);
    }
  }
  return (key, article) => {
    const row = found.get(key);
    const place = row?.places.get(article);
    if (!row || place === undefined) throw new Error(`${article.id} is in no row ${key}`);
    return { all: row.all, place };
  };
}

function before({ all, place }: Place, count: number): Article[] {
  return all.slice(Math.max(0, place - count), place);
}

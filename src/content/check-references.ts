// Checks that what articles and settings name is there: authors, sections, sets of reactions, other articles.

import type { Article } from "../news/article.ts";
import type { Site } from "../news/site.ts";
import type { Problem } from "./problem.ts";
import { show } from "./show.ts";
import { problemAt, type Filed, type Source } from "./source.ts";
import { didYouMean } from "./suggest.ts";
import type { Path } from "./yaml-places.ts";

/** Ids of everything that has a file, good or bad: a mistake in one file is no mistake of those that name it. */
export type Known = { articles: ReadonlySet<string>; authors: ReadonlySet<string> };

export function checkReferences(
  site: Filed<Site>,
  articles: readonly Filed<Article>[],
  known: Known,
  problems: Problem[],
): void {
  const sections = new Set(site.record.sections.map(({ id }) => id));
  const tones = new Set(Object.keys(site.record.reactions));
  const versions = versionsOf(articles);
  for (const { record, source } of articles) {
    const expect = (names: ReadonlySet<string>, what: string, path: Path, name: string | null) => {
      if (name === null || names.has(name)) return;
      problems.push(problemAt(source, path, `there is no ${what} ${show(name)}${didYouMean(name, names)}`));
    };
    record.authors.forEach((author, i) => expect(known.authors, "author", ["author", i], author));
    record.related.forEach((article, i) => expect(known.articles, "article", ["related", i], article));
    expect(known.articles, "article", ["translationOf"], record.translationOf);
    expect(sections, "section", ["section"], record.section);
    expect(tones, "set of reactions", ["tone"], record.tone);
    checkKin(record, source, versions, problems);
    if (site.record.permalink.includes(":section") && !record.section) {
      problems.push(problemAt(source, ["section"], "is missing: addresses of this site are made with it"));
    }
  }
  checkPins(site, known, problems);
}

type Versions = { byId: Map<string, Article>; byLanguage: Map<string, Article> };

/** All stories by id; and by original and language, where the first in the order of the files counts. */
function versionsOf(articles: readonly Filed<Article>[]): Versions {
  const byId = new Map(articles.map(({ record }) => [record.id, record]));
  const byLanguage = new Map<string, Article>();
  const originals = articles.filter(({ record }) => record.translationOf === null);
  const translations = articles.filter(({ record }) => record.translationOf !== null);
  for (const { record } of [...originals, ...translations]) {
    const key = versionKey(record);
    if (!byLanguage.has(key)) byLanguage.set(key, record);
  }
  return { byId, byLanguage };
}

function versionKey({ id, translationOf, lang }: Article): string {
  return `${translationOf ?? id} ${lang}`;
}

/** A story is not related to itself, not the translation of a translation, and the only one in its language. */
function checkKin(
  article: Article,
  source: Source,
  { byId, byLanguage }: Versions,
  problems: Problem[],
): void {
  const { id, related, translationOf, lang } = article;
  const first = byLanguage.get(versionKey(article));
  if (related.includes(id)) {
    problems.push(problemAt(source, ["related", related.indexOf(id)], "a story cannot be related to itself"));
  }
  if (translationOf === id) {
    problems.push(problemAt(source, ["translationOf"], "a story cannot be its own translation"));
  } else if (translationOf !== null && byId.get(translationOf)?.translationOf) {
    const message = `${show(translationOf)} is a translation itself: name the story that it translates`;
    problems.push(problemAt(source, ["translationOf"], message));
  } else if (translationOf !== null && first && first !== article) {
    const message = `there is ${show(first.id)} in ${lang} already: a translation is in another language, see \`lang\``;
    problems.push(problemAt(source, ["translationOf"], message));
  }
}

function checkPins({ record, source }: Filed<Site>, { articles }: Known, problems: Problem[]): void {
  for (const [i, { article }] of record.front.entries()) {
    if (articles.has(article)) continue;
    const message = `there is no article ${show(article)}${didYouMean(article, articles)}`;
    problems.push(problemAt(source, ["front", i, "article"], message));
  }
}

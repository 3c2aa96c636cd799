// Prose: the newsroom's markdown turned into markup, with its problems named by file and line.

import { wordsFor } from "../../layouts/languages/words.ts";
import { pictureSize } from "../content/picture-size.ts";
import { Refusal } from "../content/refusal.ts";
import type { Problem } from "../content/problem.ts";
import type { Html } from "../html.ts";
import { renderArticle } from "../markdown/render-article.ts";
import type { Article } from "../news/article.ts";
import type { Author } from "../news/author.ts";
import type { Newsroom } from "../news/newsroom.ts";
import type { StaticPage } from "../news/static-page.ts";

export type Prose = {
  article: (article: Article) => Html;
  bio: (author: Author) => Html;
  page: (page: StaticPage) => Html;
  /** Keeps the markup of these articles once made, since feeds show it again; all other markup is forgotten. */
  keep: (articles: Article[]) => void;
  /** What was wrong in the text rendered so far. */
  problems: Problem[];
};

type Source = { file: string; text: string; line: number; lang: string };

export function prose({ site, media }: Newsroom): Prose {
  const problems: Problem[] = [];
  const files = new Map(media.map(({ path, file }) => [path, file]));
  const sizes = new Map<string, { width: number; height: number } | null>();
  const picture = (src: string) => {
    const file = files.get(src);
    if (file !== undefined && !sizes.has(src)) sizes.set(src, measure(file));
    return sizes.get(src) ?? null;
  };
  const measure = (file: string) => {
    try {
      return pictureSize(file);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      problems.push({ file, line: 1, column: 1, field: "", message: error.message, severity: "error" });
      return null;
    }
  };
  const render = ({ file, text, line, lang }: Source): Html => {
    const words = wordsFor(lang);
    const made = renderArticle(text, { lang, siteUrl: site.url, base: site.base, picture, words });
    for (const { line: at, column, message } of made.problems) {
      problems.push({ file, line: line + at - 1, column, field: "", message, severity: "error" });
    }
    return made.html;
  };
  const kept = new Map<string, Html | null>();
  const article = (one: Article): Html => {
    const known = kept.get(one.id);
    if (known) return known;
    const made = render({ file: one.file, text: one.body, line: one.bodyLine, lang: one.lang });
    if (known === null) kept.set(one.id, made);
    return made;
  };
  const bios = new Map<string, Html>();
  const bio = (author: Author): Html => {
    let made = bios.get(author.id);
    if (!made) {
      const { file, bio: text, bioLine: line } = author;
      bios.set(author.id, (made = render({ file, text, line, lang: site.language })));
    }
    return made;
  };
  return {
    article,
    bio,
    page: ({ file, body, bodyLine }) => render({ file, text: body, line: bodyLine, lang: site.language }),
    keep: (articles) => articles.forEach(({ id }) => kept.set(id, null)),
    problems,
  };
}

/** Renders all text of a newsroom, drafts too, only to name what is wrong in it. */
export function proofread(newsroom: Newsroom): Problem[] {
  const { article, bio, page, problems } = prose(newsroom);
  newsroom.articles.forEach(article);
  newsroom.authors.forEach(bio);
  newsroom.pages.forEach(page);
  return problems;
}

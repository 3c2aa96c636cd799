// Prose: the newsroom's markdown turned into markup, with its problems named by file and line.

import { wordsFor } from "../../layouts/languages/words.ts";
import { isPicture, pictureSize } from "../content/picture-size.ts";
import { Refusal } from "../content/refusal.ts";
import { show as quoted } from "../content/show.ts";
import type { Problem } from "../content/problem.ts";
import { problemIn } from "../content/source.ts";
import type { Html } from "../html.ts";
import { renderArticle } from "../markdown/render-article.ts";
import { renderComment } from "../markdown/render-comment.ts";
import type { Article } from "../news/article.ts";
import type { Author } from "../news/author.ts";
import type { Comment } from "../news/comment.ts";
import type { Media, Newsroom } from "../news/newsroom.ts";
import type { Size } from "../news/picture-variants.ts";
import type { StaticPage } from "../news/static-page.ts";

export type Prose = {
  article: (article: Article) => Html;
  bio: (author: Author) => Html;
  page: (page: StaticPage) => Html;
  comment: (comment: Comment) => Html;
  /** Size of a picture of the newsroom as published; null when there is none, or none that can be published. */
  picture: (src: string) => Size | null;
  /** Keeps the markup of these articles once made, since feeds show it again; all other markup is forgotten. */
  keep: (articles: Article[]) => void;
  /** Names of the pictures that were asked for since this was called last; missing ones, too. */
  pictures: () => string[];
  /** What was wrong in the text rendered so far. */
  problems: Problem[];
};

/** Markup, with the pictures that were asked for while it was made. */
type Made = { html: Html; pictures: string[] };

type Source = { file: string; text: string; line: number; lang: string };

export function prose({ site, media }: Newsroom): Prose {
  const problems: Problem[] = [];
  const files = new Map(media.map((one) => [one.path, one]));
  const sizes = new Map<string, Size | null>();
  const picture = (src: string) => {
    const one = files.get(src);
    if (one !== undefined && !sizes.has(src)) sizes.set(src, measure(one));
    return sizes.get(src) ?? null;
  };
  const measure = ({ file, named }: Media) => {
    try {
      return pictureSize(file);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      problems.push(problemIn(named, "error", error.message));
      return null;
    }
  };
  let asked = new Set<string>();
  const render = ({ file, text, line, lang }: Source): Made => {
    const words = wordsFor(lang);
    const pictures: string[] = [];
    const ask = (src: string) => {
      pictures.push(src);
      return picture(src);
    };
    const made = renderArticle(text, { lang, siteUrl: site.url, base: site.base, picture: ask, words });
    for (const { line: at, column, message } of made.problems) {
      problems.push({ file, line: line + at - 1, column, field: "", message, severity: "error" });
    }
    return { html: made.html, pictures };
  };
  const show = ({ html, pictures }: Made): Html => {
    for (const src of pictures) asked.add(src);
    return html;
  };
  const kept = new Map<string, Made | null>();
  const article = (one: Article): Html => {
    const known = kept.get(one.id);
    if (known) return show(known);
    const made = render({ file: one.file, text: one.body, line: one.bodyLine, lang: one.lang });
    if (known === null) kept.set(one.id, made);
    return show(made);
  };
  const bios = new Map<string, Made>();
  const bio = (author: Author): Html => {
    let made = bios.get(author.id);
    if (!made) {
      const { file, bio: text, bioLine: line } = author;
      bios.set(author.id, (made = render({ file, text, line, lang: site.language })));
    }
    return show(made);
  };
  const refused = new Set<string>();
  // A stranger must not be able to stop the presses, so this is a warning, and the comment is shown as it was written.
  const comment = ({ file, body }: Comment): Html =>
    renderComment(body, (what) => {
      if (refused.has(file)) return;
      refused.add(file);
      const message = `makes markup that no comment may have, by a fault of Broadsheet: ${quoted(what)}`;
      problems.push(problemIn(file, "warning", message));
    });
  return {
    article,
    bio,
    comment,
    picture,
    page: ({ file, body, bodyLine }) =>
      show(render({ file, text: body, line: bodyLine, lang: site.language })),
    pictures() {
      const names = [...asked];
      asked = new Set();
      return names;
    },
    keep: (articles) => articles.forEach(({ id }) => kept.set(id, null)),
    problems,
  };
}

/** Renders all text of a newsroom, drafts too, and measures all pictures, only to name what is wrong with them. */
export function proofread(newsroom: Newsroom): Problem[] {
  const { article, bio, comment, page, picture, problems } = prose(newsroom);
  newsroom.articles.forEach(article);
  newsroom.authors.forEach(bio);
  newsroom.pages.forEach(page);
  for (const talk of newsroom.comments.values()) talk.all().forEach(comment);
  for (const { path } of newsroom.media) if (isPicture(path)) picture(path);
  return problems;
}

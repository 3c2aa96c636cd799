// The names of a story's records among the inputs of pages.

import type { Article } from "../news/article.ts";

export type RecordNames = { article: string; card: string; comments: string; ledger: string };

const names = new WeakMap<Article, RecordNames>();

/** Made once for each story: a build asks for them hundreds of thousands of times. */
export function recordNames(article: Article): RecordNames {
  let made = names.get(article);
  if (!made) {
    const { id } = article;
    made = {
      article: `article:${id}`,
      card: `card:${id}`,
      comments: `comments:${id}`,
      ledger: `ledger:${id}`,
    };
    names.set(article, made);
  }
  return made;
}

/** Names of the cards of stories. */
export function cardNames(articles: readonly Article[]): string[] {
  return articles.map((article) => recordNames(article).card);
}

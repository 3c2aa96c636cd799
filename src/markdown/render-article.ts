// The renderer of articles: markdown in, markup and the author's mistakes out.

import { raw, type Html } from "../html.ts";
import { articleEnv, type ArticleMarkdownOptions, type MarkdownProblem } from "./article-env.ts";
import { articleParser } from "./article-parser.ts";
import { quoteMarks } from "./quote-marks.ts";

export type { ArticleMarkdownOptions, ArticleWords, MarkdownProblem } from "./article-env.ts";

export type ArticleMarkdown = { html: Html; problems: MarkdownProblem[] };

const parser = articleParser();

/**
 * Renders the body of an article, page or biography. `problems` are mistakes that must be mended before it is
 * published, in the order of the text; never throws for what `source` holds. Ids on the page begin with `h-`
 * (headings), `fn-` and `fnref-` (footnotes).
 */
export function renderArticle(source: string, options: ArticleMarkdownOptions): ArticleMarkdown {
  const env = articleEnv(source, options);
  parser.set({ quotes: quoteMarks(options.lang) });
  // The parser escapes all text and has raw HTML switched off, so what it prints is markup of ours alone.
  const html = raw(parser.render(source, env));
  env.problems.sort((a, b) => a.line - b.line || a.column - b.column);
  return { html, problems: env.problems };
}

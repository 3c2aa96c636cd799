// The renderer of articles: markdown in, markup and the author's mistakes out.

import { raw, type Html } from "../html.ts";
import { articleAllowed } from "./article-allowed.ts";
import { articleEnv, report, type ArticleMarkdownOptions, type MarkdownProblem } from "./article-env.ts";
import { articleParser } from "./article-parser.ts";
import { quoteMarks } from "./quote-marks.ts";
import { fault } from "./second-wall.ts";

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
  const printed = parser.render(source, env);
  // What is wrong already may look like anything, and is not published.
  const refused = env.problems.length > 0 ? null : fault(printed, articleAllowed);
  if (refused !== null)
    report(env, [0, 0], `makes markup that no text may have, by a fault of Broadsheet: ${refused}`);
  // The parser escapes all text and has raw HTML switched off, and a text with a problem is not published.
  const html = raw(printed);
  env.problems.sort((a, b) => a.line - b.line || a.column - b.column);
  return { html, problems: env.problems };
}

// The markdown of articles: CommonMark with the newsroom's own syntax, one line for each.

import MarkdownIt from "markdown-it";
import { report, type ArticleEnv } from "./article-env.ts";
import { codeBlocks } from "./code-blocks.ts";
import { containers } from "./containers.ts";
import { figure } from "./figure.ts";
import { footnotes } from "./footnotes.ts";
import { headingAnchors } from "./heading-anchors.ts";
import { langSpan } from "./lang-span.ts";
import { links } from "./links.ts";
import { pictures } from "./pictures.ts";
import { tables } from "./tables.ts";
import { tooDeep } from "./too-deep.ts";
import { unreadLinks } from "./unread-links.ts";
import { videoLine } from "./video-line.ts";

/** How deep lists, quotations and brackets may stand in each other; the types of markdown-it 14 lack it. */
const depth = { maxNesting: 50 };

function tellTooDeep(env: ArticleEnv, line: number): void {
  report(env, [line, line + 1], "lists and quotations stand too deep in each other: take some of them out");
}

/**
 * Makes a parser; make one for each role and keep it. Each rendering passes an `ArticleEnv`, and nothing is kept
 * from one to the next but the quotation marks that `render-article.ts` sets first.
 */
export function articleParser(): MarkdownIt {
  return (
    new MarkdownIt({ html: false, typographer: true, ...depth })
      // Of the typographer only its quotation marks: (c) and ... are the author's business.
      .disable("replacements")
      .use(tooDeep, depth.maxNesting, tellTooDeep)
      .use(containers)
      .use(videoLine)
      .use(footnotes)
      .use(langSpan)
      .use(figure)
      .use(links)
      .use(pictures)
      .use(unreadLinks)
      .use(tables)
      .use(codeBlocks)
      .use(headingAnchors)
  );
}

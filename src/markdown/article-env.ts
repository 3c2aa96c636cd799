// The environment of one rendering: what the caller gave, and what the syntax rules find out on their way.

import type { Token } from "markdown-it";

/** Lines and columns count from 1 within the rendered text; the column is 1 where the exact place is unknown. */
export type MarkdownProblem = { line: number; column: number; message: string };

export type ArticleWords = {
  /** "Watch on YouTube" */
  watchOn: (host: string) => string;
  /** What readers should know before they play a video of that host. */
  videoNote: (host: string) => string;
  /** Name of the list of footnotes. */
  footnotes: string;
  /** Name of the link from a footnote back to the text. */
  backToText: string;
  /** Name of the link that a heading carries to itself. */
  linkToHeading: (text: string) => string;
};

export type ArticleMarkdownOptions = {
  /** BCP 47 tag of the text; chooses its quotation marks. */
  lang: string;
  /** Absolute address of the site; links to other hosts are external. */
  siteUrl: string;
  /** What is put before root-relative links and pictures: `""`, `/news`, or the site's whole address for feeds. */
  base: string;
  /** Size in pixels of a file of `content/media` by its path below it, null when there is none. */
  picture: (src: string) => { width: number; height: number } | null;
  words: ArticleWords;
};

export type Footnote = { body: Token[]; line: number; number: number };

export type ArticleEnv = {
  source: string;
  /** `source` by lines, split when the first problem has to be placed. */
  lines: string[] | null;
  options: ArticleMarkdownOptions;
  problems: MarkdownProblem[];
  /** By label. `number` is 0 until the text refers to it. */
  footnotes: Map<string, Footnote>;
  /** How many containers are open around the line being read. */
  containers: number;
};

/** A hostile file could otherwise have megabytes of it quoted. */
const longestMessage = 300;

/** More than that nobody mends in one go; it also bounds the work that a hostile file can cause. */
const mostProblems = 100;

export function articleEnv(source: string, options: ArticleMarkdownOptions): ArticleEnv {
  return { source, lines: null, options, problems: [], footnotes: new Map(), containers: 0 };
}

/** Notes a problem at the first place of `snippet` in the lines `[from, to)`, counted from 0 as tokens do. */
export function report(env: ArticleEnv, [from, to]: [number, number], text: string, snippet = ""): void {
  if (env.problems.length >= mostProblems) return;
  const message = text.length > longestMessage ? `${text.slice(0, longestMessage)}…` : text;
  env.lines ??= env.source.split(/\r\n?|\n/);
  for (let line = from; snippet && line < to; line++) {
    const index = env.lines[line]?.indexOf(snippet) ?? -1;
    if (index >= 0) return void env.problems.push({ line: line + 1, column: index + 1, message });
  }
  env.problems.push({ line: from + 1, column: 1, message });
}

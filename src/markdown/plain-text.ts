// The words of an article without any markup, for reading times, descriptions and search.

import type { Token } from "markdown-it";
import { articleEnv, type ArticleMarkdownOptions } from "./article-env.ts";
import { articleParser } from "./article-parser.ts";
import { textOf } from "./each-inline.ts";

const parser = articleParser().disable("smartquotes");

/** Nothing of this is seen: addresses, sizes and names of links are no words of the text. */
const options: ArticleMarkdownOptions = {
  lang: "en",
  siteUrl: "https://site.example",
  base: "",
  picture: () => null,
  words: { watchOn: () => "", footnotes: "", backToText: "", linkToHeading: () => "" },
};

/**
 * The text of an article, a paragraph a line: with headings, captions, quotations and footnotes, without code blocks
 * and descriptions of pictures. Quotation marks stay as typed.
 */
export function plainText(source: string): string {
  const lines: string[] = [];
  for (const { children } of parser.parse(source, articleEnv(source, options)) as Token[]) {
    const line = children ? textOf(children).trim() : "";
    if (line) lines.push(line);
  }
  return lines.join("\n");
}

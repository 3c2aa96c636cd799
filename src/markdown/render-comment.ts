// The renderer of readers' comments: a small and safe part of markdown.

import MarkdownIt from "markdown-it";
import { raw, type Html } from "../html.ts";
import { bareLinks } from "./bare-links.ts";
import { commentBlocks } from "./comment-blocks.ts";
import { commentLinks } from "./comment-links.ts";

/** How deep lists, quotations and brackets may stand in each other; the types of markdown-it 14 lack it. */
const depth = { maxNesting: 20 };

const parser = new MarkdownIt({ html: false, breaks: true, ...depth })
  // Definitions of links would let a short comment print one long address thousands of times.
  .disable(["reference", "table", "strikethrough", "hr", "lheading"])
  .use(commentBlocks)
  .use(bareLinks)
  .use(commentLinks);

/**
 * Renders a comment: paragraphs, emphasis, links, lists, quotes and code, without ids, classes or foreign pictures.
 * Each comment is rendered alone; never throws for what `source` holds.
 */
export function renderComment(source: string): Html {
  // The parser escapes all text and has raw HTML switched off, so what it prints is markup of ours alone.
  return raw(parser.render(source, {}));
}

// The parser of readers' comments: a small and safe part of markdown. The site prints what it finds, a preview shows it.

import MarkdownIt from "markdown-it";
import { bareLinks } from "./bare-links.ts";
import { commentBlocks } from "./comment-blocks.ts";
import { commentLinks } from "./comment-links.ts";
import { tooDeep } from "./too-deep.ts";

/** How deep lists, quotations and brackets may stand in each other; the types of markdown-it 14 lack it. */
const depth = { maxNesting: 20 };

/**
 * Paragraphs, emphasis, links, lists, quotes and code. All that a comment is stands in its tokens: the tags, attributes
 * and text to print, whoever prints them.
 */
export const commentParser = new MarkdownIt({ html: false, breaks: true, ...depth })
  // Definitions of links would let a short comment print one long address thousands of times.
  .disable(["reference", "table", "strikethrough", "hr", "lheading"])
  .use(tooDeep, depth.maxNesting)
  .use(commentBlocks)
  .use(bareLinks)
  .use(commentLinks);

// The renderer of readers' comments.

import { raw, type Html } from "../html.ts";
import { commentParser } from "./comment-parser.ts";

/**
 * Renders a comment: paragraphs, emphasis, links, lists, quotes and code, without ids, classes or foreign pictures.
 * Each comment is rendered alone; never throws for what `source` holds.
 */
export function renderComment(source: string): Html {
  // The parser escapes all text and has raw HTML switched off, so what it prints is markup of ours alone.
  return raw(commentParser.render(source, {}));
}

// The renderer of readers' comments.

import { html, raw, type Html } from "../html.ts";
import { commentAllowed } from "./comment-allowed.ts";
import { commentParser } from "./comment-parser.ts";
import { fault } from "./second-wall.ts";

/**
 * Renders a comment: paragraphs, emphasis, links, lists, quotes and code, without ids, classes or foreign pictures.
 * Each comment is rendered alone; never throws for what `source` holds.
 *
 * Markup that the second wall refuses is never mended, since a mended text may mean something else to a browser: the
 * comment is shown as it was written, and `tell` hears what was refused. It is a fault of the parser, and should never come.
 */
export function renderComment(source: string, tell?: (refused: string) => void): Html {
  const printed = commentParser.render(source, {});
  const refused = fault(printed, commentAllowed);
  // The parser escapes all text and has raw HTML switched off, and the wall found no more than comments may hold.
  if (refused === null) return raw(printed);
  tell?.(refused);
  return html`<p>${source}</p>`;
}

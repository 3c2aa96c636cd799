// Blocks of comments: headings would break the outline of the page, and classes could borrow its looks.

import type MarkdownIt from "markdown-it";
import { escape } from "../html.ts";

export function commentBlocks(md: MarkdownIt): void {
  const { rules } = md.renderer;
  rules["heading_open"] = () => "<p><strong>";
  rules["heading_close"] = () => "</strong></p>\n";
  rules["fence"] = (tokens, index) => `<pre><code>${escape(tokens[index]?.content ?? "")}</code></pre>\n`;
}

// Blocks of comments: headings would break the outline of the page, and classes of code could borrow its looks.

import type MarkdownIt from "markdown-it";
import type { StateCore, Token } from "markdown-it";

/** A heading is a paragraph of strong words. */
function withoutHeadings(state: StateCore): void {
  state.tokens.forEach((token, index) => {
    if (token.type === "fence") token.info = "";
    if (token.type !== "heading_open") return;
    const [text, close] = [state.tokens[index + 1], state.tokens[index + 2]] as [Token, Token];
    token.tag = close.tag = "p";
    const strong = (["strong_open", "strong_close"] as const).map(
      (type, end) => new state.Token(type, "strong", end ? -1 : 1),
    ) as [Token, Token];
    text.children = [strong[0], ...(text.children ?? []), strong[1]];
  });
}

export function commentBlocks(md: MarkdownIt): void {
  md.core.ruler.push("comment_blocks", withoutHeadings);
}

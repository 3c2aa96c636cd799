// A picture alone in its paragraph: a figure, with the title as caption.

import type MarkdownIt from "markdown-it";
import type { StateCore, Token } from "markdown-it";

function caption(state: StateCore, image: Token): Token[] {
  const title = image.attrGet("title");
  if (!title) return [];
  image.attrs = image.attrs?.filter(([name]) => name !== "title") ?? null;
  const open = new state.Token("figcaption_open", "figcaption", 1);
  const inline = new state.Token("inline", "", 0);
  const text = new state.Token("text", "", 0);
  inline.content = text.content = title;
  inline.children = [text];
  const close = new state.Token("figcaption_close", "figcaption", -1);
  return [open, inline, close];
}

/** The picture of the paragraph that opens at `index` when it holds nothing else. */
function loneImage(tokens: readonly Token[], index: number): Token | null {
  if (tokens[index]?.type !== "paragraph_open") return null;
  const children = tokens[index + 1]?.children;
  return children?.length === 1 && children[0]?.type === "image" ? children[0] : null;
}

function makeFigures(state: StateCore): void {
  const tokens: Token[] = [];
  for (let i = 0; i < state.tokens.length; i++) {
    const image = loneImage(state.tokens, i);
    tokens.push(state.tokens[i] as Token);
    if (!image) continue;
    const [open, inline, close] = state.tokens.slice(i, i + 3) as [Token, Token, Token];
    open.type = "figure_open";
    close.type = "figure_close";
    open.tag = close.tag = "figure";
    // In a tight list paragraphs are hidden; figures are not.
    open.hidden = close.hidden = false;
    tokens.push(inline, ...caption(state, image), close);
    i += 2;
  }
  state.tokens = tokens;
}

export function figure(md: MarkdownIt): void {
  // Before the quotation marks are set, so that captions get them, too.
  md.core.ruler.before("smartquotes", "figure", makeFigures);
}

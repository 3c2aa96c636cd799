// A walk over the running text of a document, with the lines that it stands on.

import type { StateCore, Token } from "markdown-it";

/** Calls `visit` for each piece of running text: its token, and the lines `[from, to)` of the source from 0. */
export function eachInline(
  state: StateCore,
  visit: (inline: Token & { children: Token[] }, lines: [number, number]) => void,
): void {
  let lines: [number, number] = [0, 0];
  for (const token of state.tokens) {
    if (token.map) lines = token.map;
    // Cells of a table have no lines of their own; those of their row are the last ones seen.
    if (token.type === "inline" && token.children) visit(token as Token & { children: Token[] }, lines);
  }
}

/** Text of a heading or the like as readers see it, without markup. */
export function textOf(children: readonly Token[]): string {
  let text = "";
  for (const { type, content } of children) {
    if (type === "text" || type === "code_inline" || type === "text_special") text += content;
    else if (type === "softbreak" || type === "hardbreak") text += " ";
  }
  return text;
}

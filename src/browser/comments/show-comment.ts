// A comment as elements of the page, made of the same tokens that the site prints.

import type { Token } from "markdown-it";
import { commentParser } from "../../markdown/comment-parser.ts";

/** Texts and the elements that hold no others, as the site's renderer prints them. */
function single({ type, tag, content }: Token): (Node | string)[] {
  if (type === "softbreak" || type === "hardbreak") return [document.createElement("br"), "\n"];
  if (!tag) return [content];
  const code = document.createElement("code");
  code.textContent = content;
  if (type === "code_inline") return [code];
  const block = document.createElement("pre");
  block.append(code);
  return [block];
}

function build(tokens: readonly Token[], root: Node & ParentNode): void {
  const open: ParentNode[] = [root];
  for (const token of tokens) {
    const here = open.at(-1) as Node & ParentNode;
    if (token.type === "inline") build(token.children ?? [], here);
    else if (token.hidden) continue;
    else if (token.nesting < 0) open.pop();
    else if (token.nesting === 0) here.append(...single(token));
    else {
      const element = document.createElement(token.tag);
      for (const [name, value] of token.attrs ?? []) element.setAttribute(name, value);
      here.append(element);
      open.push(element);
    }
  }
}

/** What `renderComment` prints for this markdown. */
export function showComment(source: string): DocumentFragment {
  const all = document.createDocumentFragment();
  build(commentParser.parse(source, {}), all);
  return all;
}

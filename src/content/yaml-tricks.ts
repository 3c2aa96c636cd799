// Finds the tricks of YAML that a newsroom's files do without: tags, anchors, aliases.

import { CST, Lexer } from "yaml";
import { placeOf } from "./read-text.ts";
import type { Place } from "./refusal.ts";

const tricks = new Map([
  ["alias", "aliases (*)"],
  ["anchor", "anchors (&)"],
  ["tag", "tags (!)"],
]);

/** Tokens that stand for nothing in the text. */
const signs = new Set(["doc-mode", "flow-error-end", "scalar"]);

/** The first tag, anchor or alias of `text`, which the strict reader refuses. */
export function firstTrick(text: string): { name: string; place: Place } | null {
  let position = 0;
  let afterMark = false;
  for (const token of new Lexer().lex(text)) {
    const type = CST.tokenType(token);
    const name = afterMark ? undefined : tricks.get(type ?? "");
    if (name) return { name, place: placeOf(text, position) };
    // The lexer puts a sign of its own before each text that is a value.
    afterMark = type === "scalar";
    if (!signs.has(type ?? "")) position += token.length;
  }
  return null;
}

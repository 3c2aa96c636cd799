// Reads YAML text as tokens, for what is wrong with it as text and cannot be seen in its values.

import { CST, Lexer } from "yaml";

/** `type` is the parser's own name of a kind of token, `text` for plain words; `position` is that of its first sign. */
export type Token = { type: string; position: number };

/** Tokens that stand for nothing in the text. */
const signs = new Set(["doc-mode", "flow-error-end", "scalar"]);

export function* yamlTokens(text: string): Iterable<Token> {
  let position = 0;
  let afterMark = false;
  for (const token of new Lexer().lex(text)) {
    const type = CST.tokenType(token) ?? "text";
    // The lexer puts a sign of its own before each text that is a value.
    if (!signs.has(type)) {
      yield { type: afterMark ? "text" : type, position };
      position += token.length;
    }
    afterMark = type === "scalar";
  }
}

// Finds the tricks of YAML that a newsroom's files do without: tags, anchors, aliases, directives, lists as keys.

import { placeOf } from "./read-text.ts";
import type { Place } from "./refusal.ts";
import { yamlTokens } from "./yaml-tokens.ts";

const cure = "are not allowed: write the value out, or put it in quotes if it is text";
const plainKeys = "keys are plain words: write `key: value`, without ?, [ or { before the colon";

const tricks = new Map([
  ["alias", `aliases (*) ${cure}`],
  ["anchor", `anchors (&) ${cure}`],
  ["tag", `tags (!) ${cure}`],
  ["directive-line", "directives (%) are not allowed: delete this line"],
  ["explicit-key-ind", plainKeys],
]);

const closing = new Set(["flow-map-end", "flow-seq-end"]);

/** The first trick of `text`, with the words to refuse it. */
export function firstTrick(text: string): { message: string; place: Place } | null {
  let before = "";
  for (const { type, position } of yamlTokens(text)) {
    const isKey = type === "map-value-ind" && closing.has(before);
    const message = isKey ? plainKeys : tricks.get(type);
    if (message) return { message, place: placeOf(text, position) };
    if (type !== "space") before = type;
  }
  return null;
}

/** Place of the last line of `text` that ends one document or begins another. */
export function lastDocumentMark(text: string): Place | null {
  const marks = [...yamlTokens(text)].filter(({ type }) => type === "doc-start" || type === "doc-end");
  const mark = marks.at(-1);
  return mark ? placeOf(text, mark.position) : null;
}

// Reads YAML without its tricks: plain keys and values, lists and maps; no tags, anchors, aliases or doubled keys.

import { CORE_SCHEMA, load, type YAMLException } from "js-yaml";
import { Refusal } from "./refusal.ts";
import { show } from "./show.ts";
import { placeOfLast } from "./yaml-places.ts";
import { firstTrick, lastDocumentMark } from "./yaml-tricks.ts";

/** A trick stands where a value may begin or before a colon; most texts with `&` or `!` in them have none. */
const mayHoldTricks = /(?:^|[\s[\]{},:])(?:[&*!]|\?(?:\s|$))|[\]}]\s*:/;

/**
 * The value that `text` stands for. CORE_SCHEMA leaves dates as text and knows no merge keys. Throws a Refusal with
 * its place in `text`.
 */
export function readYaml(text: string): unknown {
  const value = parse(text);
  if (mayHoldTricks.test(text)) refuseTricks(text);
  return value;
}

function parse(text: string): unknown {
  try {
    return load(text, { schema: CORE_SCHEMA });
  } catch (error) {
    const { reason, mark } = error as Partial<YAMLException>;
    if (reason === undefined) throw error;
    if (!mark) {
      throw new Refusal(
        "holds more than one document: delete the lines `---` and `...`",
        lastDocumentMark(text),
      );
    }
    if (/alias|tag|directive/.test(reason)) refuseTricks(text);
    // The parser has seen all of such a text, so that it is known to be nested no deeper than it allows.
    const isOpen = reason.startsWith("unexpected end of the stream");
    const place = { line: mark.line + 1, column: mark.column + 1 };
    throw new Refusal(plainReason(reason, text.slice(mark.position)), (isOpen && placeOfLast(text)) || place);
  }
}

const hint = "text with `: ` or ` #` in it, or that starts with a sign such as @ % & * ! [ {, needs quotes";

/** The parser's reasons, in words for those who don't know its trade. */
function plainReason(reason: string, rest: string): string {
  if (reason.startsWith("duplicated mapping key"))
    return `${keyOf(rest)} is given twice: delete one of the two`;
  if (reason.startsWith("nesting exceeded")) return "lists and maps are nested too deeply";
  if (reason.includes("quoted scalar")) return "a quote is opened and never closed";
  if (reason.includes("flow collection"))
    return "a bracket is opened and never closed, or a comma is missing";
  if (reason.includes("tab characters")) return "a tab stands where only spaces may: indent with spaces";
  if (reason.includes("non-printable")) return "holds a control character: delete it";
  return `cannot be read as \`key: value\` lines from here on: ${hint}`;
}

function keyOf(rest: string): string {
  const key = /^["']?([^"':\n]+)/.exec(rest)?.[1];
  return key ? show(key) : "this key";
}

function refuseTricks(text: string): void {
  const trick = firstTrick(text);
  if (trick) throw new Refusal(trick.message, trick.place);
}

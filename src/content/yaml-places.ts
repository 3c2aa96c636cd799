// Finds places in YAML text. Slow, so only for files that are wrong or look as if they were.

import { CST, isMap, isScalar, isSeq, Lexer, LineCounter, parseDocument } from "yaml";
import type { Document, Pair, YAMLMap } from "yaml";
import { placeOf } from "./read-text.ts";
import { start, type Place } from "./refusal.ts";

/** Keys and list positions (from 0) from the top of a file to a value. */
export type Path = readonly PropertyKey[];

type Read = { text: string; document: Document.Parsed; lines: LineCounter; pairs: Map<unknown, Map<string, Pair>> };

/** Of the text that was read last: a file that is wrong in one place often is in more. */
let last: Read | null = null;

function read(text: string): Read {
  if (last?.text === text) return last;
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false, logLevel: "silent" });
  return (last = { text, document, lines, pairs: new Map() });
}

function placeAt({ lines }: Read, node: unknown): Place | null {
  const range = (node as { range?: [number, number, number] | null } | null)?.range;
  if (!range) return null;
  const { line, col } = lines.linePos(range[0]);
  return { line, column: col };
}

/**
 * Place of the value at `path` in `text`, of its key when it is empty or with `of` "key"; when there is no such
 * value, of the nearest one around it. Null when none of them is there.
 */
export function placeOfValue(text: string, path: Path, of: "value" | "key" = "value"): Place | null {
  const found = read(text);
  let node: unknown = found.document.contents;
  let place: Place | null = null;
  for (const [depth, key] of path.entries()) {
    const step = into(found, node, key);
    if (!step) break;
    const wantsKey = (of === "key" && depth === path.length - 1) || isEmpty(step.value);
    place = placeAt(found, wantsKey ? step.key : step.value) ?? placeAt(found, step.key) ?? place;
    node = step.value;
  }
  return place;
}

function into(found: Read, node: unknown, key: PropertyKey): { key: unknown; value: unknown } | undefined {
  if (isMap(node)) return pairsOf(found, node).get(String(key));
  if (!isSeq(node) || typeof key !== "number" || key >= node.items.length) return undefined;
  return { key: node.items[key], value: node.items[key] };
}

function pairsOf(found: Read, map: YAMLMap): Map<string, Pair> {
  let pairs = found.pairs.get(map);
  if (!pairs) {
    pairs = new Map(map.items.map((pair) => [nameOf(pair.key), pair]));
    found.pairs.set(map, pairs);
  }
  return pairs;
}

function isEmpty(node: unknown): boolean {
  return node === null || (isScalar(node) && node.value === null && !node.source);
}

/** Place of the value that comes last at the top of `text`: of the one that is never closed, if one is not. */
export function placeOfLast(text: string): Place | null {
  const found = read(text);
  const { contents } = found.document;
  return isMap(contents) ? placeAt(found, contents.items.at(-1)?.value) : null;
}

const tricks = new Map([
  ["alias", "aliases (*)"],
  ["anchor", "anchors (&)"],
  ["tag", "tags (!)"],
]);

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

/** Tokens that stand for nothing in the text. */
const signs = new Set(["doc-mode", "flow-error-end", "scalar"]);

/** The first key that a map of `text` holds twice; null when each is there once. */
export function firstDouble(text: string): { key: string; place: Place } | null {
  const found = read(text);
  const nodes: unknown[] = [found.document.contents];
  for (const node of nodes) {
    if (isSeq(node)) nodes.push(...node.items);
    if (!isMap(node)) continue;
    const seen = new Set<string>();
    for (const { key, value } of node.items) {
      const name = nameOf(key);
      if (seen.has(name)) return { key: name, place: placeAt(found, key) ?? start };
      seen.add(name);
      nodes.push(value);
    }
  }
  return null;
}

function nameOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : "";
}

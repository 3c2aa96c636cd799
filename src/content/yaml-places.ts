// Finds places in YAML text. Slow, so only for files that are wrong or look as if they were.

import { CST, LineCounter, Parser } from "yaml";
import type { Place } from "./refusal.ts";

/** Keys and list positions (from 0) from the top of a file to a value. */
export type Path = readonly PropertyKey[];

/** One entry of a list or a map, as far as it is there. */
type Item = { key?: CST.Token | null; value?: CST.Token | undefined };
type Read = {
  text: string;
  top: CST.Token | undefined;
  lines: LineCounter;
  maps: Map<CST.Token, Map<string, Item>>;
};

/** Of the text that was read last: a file that is wrong in one place often is in more. */
let last: Read | null = null;

/** Syntax alone: composing values of it would recurse as deep as a stranger likes to nest them. */
function read(text: string): Read {
  if (last?.text === text) return last;
  let top: CST.Token | undefined;
  const lines = new LineCounter();
  for (const token of new Parser(lines.addNewLine).parse(text))
    if (token.type === "document") top ??= token.value;
  return (last = { text, top, lines, maps: new Map() });
}

function placeIn({ lines }: Read, { offset }: CST.Token): Place {
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
}

/**
 * Place of the value at `path` in `text`, of its key when it is empty or with `of` "key"; when there is no such
 * value, of the nearest one around it. Null when none of them is there.
 */
export function placeOfValue(text: string, path: Path, of: "value" | "key" = "value"): Place | null {
  const found = read(text);
  let token = found.top;
  let at: CST.Token | null | undefined;
  for (const [depth, key] of path.entries()) {
    const item = itemAt(found, token, key);
    if (!item) break;
    const wantsKey = of === "key" && depth === path.length - 1;
    at = (wantsKey ? item.key : item.value) ?? item.key ?? at;
    token = item.value;
  }
  return at ? placeIn(found, at) : null;
}

function itemAt(found: Read, token: CST.Token | undefined, key: PropertyKey): Item | undefined {
  const items = itemsOf(token);
  if (typeof key === "number") return items[key];
  if (!token || items.length === 0) return undefined;
  let byName = found.maps.get(token);
  if (!byName) {
    byName = new Map(items.map((item) => [nameOf(item), item]));
    found.maps.set(token, byName);
  }
  return byName.get(String(key));
}

function itemsOf(token: CST.Token | undefined): Item[] {
  if (token?.type !== "block-map" && token?.type !== "block-seq" && token?.type !== "flow-collection")
    return [];
  return token.items.filter((item: Item) => item.key || item.value);
}

/** A broken key, of which the reader of values has told what is wrong, is a name as far as it can be read. */
function nameOf({ key }: Item): string {
  return (CST.isCollection(key) || !key ? null : CST.resolveAsScalar(key, true, () => {})?.value) ?? "";
}

/** Place of the value that comes last at the top of `text`: of the one that is never closed, if one is not. */
export function placeOfLast(text: string): Place | null {
  const found = read(text);
  const value = itemsOf(found.top).at(-1)?.value;
  return value ? placeIn(found, value) : null;
}

/** The first key that a map of `text` holds twice; null when each is there once. */
export function firstDouble(text: string): { key: string; place: Place } | null {
  const found = read(text);
  const tokens = [found.top];
  for (const token of tokens) {
    const seen = new Set<string>();
    for (const item of itemsOf(token)) {
      const key = nameOf(item);
      if (item.key && seen.has(key)) return { key, place: placeIn(found, item.key) };
      if (item.key) seen.add(key);
      if (item.value) tokens.push(item.value);
    }
  }
  return null;
}

// Reads JSON in which no key is given twice.

import { placeOf } from "./read-text.ts";
import { Refusal } from "./refusal.ts";
import { show } from "./show.ts";
import { firstDouble } from "./yaml-places.ts";

/** The value that `text` stands for. JSON is YAML, so places in it are found the same way. Throws a Refusal. */
export function readJson(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const position = /position (\d+)/.exec((error as Error).message)?.[1];
    throw new Refusal("is no JSON from here on", placeOf(text, Number(position ?? text.length)));
  }
  if (colonsOf(text) === keysOf(value)) return value;
  const double = firstDouble(text);
  throw new Refusal(
    `${show(double?.key ?? "")} is given twice: delete one of the two`,
    double?.place ?? null,
  );
}

/** One colon outside of texts for each key that the file has; JSON.parse keeps only the last of equal ones. */
function colonsOf(text: string): number {
  let colons = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|:/g)) if (token === ":") colons++;
  return colons;
}

function keysOf(value: unknown): number {
  let keys = 0;
  const values = [value];
  for (const one of values) {
    if (typeof one !== "object" || one === null) continue;
    const inner = Object.values(one);
    if (!Array.isArray(one)) keys += inner.length;
    for (const each of inner) values.push(each);
  }
  return keys;
}

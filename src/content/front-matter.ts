// Splits a markdown file into its front matter and its body.

import matter from "gray-matter";
import { refuseLostText } from "./lost-text.ts";
import { Refusal, type Place } from "./refusal.ts";
import { readYaml } from "./strict-yaml.ts";

/** `yaml` is the text between the fences and begins at line 2; `bodyLine` counts from 1. */
export type Parts = { yaml: string; body: string; bodyLine: number };
export type Split = Parts & { data: unknown };

const mostBytes = 16 * 1024;
/** gray-matter takes time that grows with the square of the longest gap. */
const longestGap = /\s{500}/;

function refuseEngine(): never {
  throw new Refusal("front matter is YAML and nothing else");
}

function readFields(text: string): object {
  refuseLostText(text);
  return readYaml(text) as object;
}

/** gray-matter's own engines run code; each of its names leads to ours or to a refusal. */
const engines = {
  yaml: { parse: readFields },
  json: { parse: refuseEngine },
  javascript: { parse: refuseEngine },
  coffee: { parse: refuseEngine },
  toml: { parse: refuseEngine },
};

/** Front matter and body of `text`, null when it does not begin with a fence. Throws a Refusal with its place. */
export function splitFrontMatter(text: string): Split | null {
  const parts = partsOf(text);
  if (!parts) return null;
  const { yaml } = parts;
  if (Buffer.byteLength(yaml) > mostBytes) throw refusal(`front matter is longer than ${mostBytes} bytes`, 1);
  if (longestGap.test(yaml)) throw refusal("front matter holds a gap of 500 blanks or more: delete it", 1);
  // With options, even empty ones, gray-matter keeps no cache, in which a text that threw once is `{}` the next time.
  const { data } = matter(`---\n${yaml}---`, { engines, language: "yaml" });
  return { ...parts, data };
}

/** The same, of a text whose data are known. */
export function partsOf(text: string): Parts | null {
  if (!text.startsWith("---")) return null;
  const end = closingFence(text);
  const yaml = text.slice(4, end + 1);
  const isLast = end + 4 === text.length; // no line follows that a problem could be named at
  return { yaml, body: text.slice(end + 5), bodyLine: linesIn(yaml) + (isLast ? 2 : 3) };
}

/** Position of the line break before the closing fence. */
function closingFence(text: string): number {
  if (text[3] !== "\n") throw refusal("the first line must be `---` and nothing else", 1);
  const end = text.indexOf("\n---", 3);
  if (end < 0) throw refusal("front matter is never closed: put a line `---` after it", 1);
  if (end + 4 < text.length && text[end + 4] !== "\n") {
    throw refusal(
      "the line that closes the front matter must be `---` and nothing else",
      linesIn(text.slice(0, end)) + 2,
    );
  }
  return end;
}

function refusal(message: string, line: number): Refusal {
  const place: Place = { line, column: 1 };
  return new Refusal(message, place);
}

function linesIn(text: string): number {
  let lines = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines++;
  return lines;
}

// A quick proof that markup holds what is allowed and nothing else, so that nearly no text has to be parsed as a browser does.

import { type Allowed, withoutEnd } from "./allowed.ts";

/** A start tag as our renderers print it: values in double quotes, and in them no character that is not escaped. */
const startTag = /^([a-z][a-z\d-]*)((?: [a-z-]+="(?:[^"<>&]|&(?:amp|lt|gt|quot|#39);)*")*)$/;
const attribute = / ([a-z-]+)="([^"]*)"/g;

/** What is allowed, by name, laid out for many questions. */
type Rules = { text: boolean; holds: ReadonlySet<string>; attributes: ReadonlyMap<string, RegExp> };

const rulesOf = new WeakMap<Allowed, ReadonlyMap<string, Rules>>();

function rules(allowed: Allowed): ReadonlyMap<string, Rules> {
  let known = rulesOf.get(allowed);
  if (!known) {
    const all = Object.entries(allowed).map(([name, { text = false, holds = [], attributes = {} }]) => {
      const one: Rules = { text, holds: new Set(holds), attributes: new Map(Object.entries(attributes)) };
      return [name, one] as const;
    });
    rulesOf.set(allowed, (known = new Map(all)));
  }
  return known;
}

/** The name in a start tag whose attributes are all allowed; "" for any other. */
function nameIn(tag: string, elements: ReadonlyMap<string, Rules>): string {
  if (elements.has(tag)) return tag;
  const [, name = "", attributes = ""] = startTag.exec(tag) ?? [];
  const element = elements.get(name);
  if (!element) return "";
  for (const [, key = "", value = ""] of attributes.matchAll(attribute)) {
    if (!element.attributes.get(key)?.test(value)) return "";
  }
  return name;
}

/** Whether nothing but blanks stands there. Most often it is the end of a line. */
function isBlank(html: string, start: number, end: number): boolean {
  return (end === start + 1 && html[start] === "\n") || !/\S/.test(html.slice(start, end));
}

/**
 * True only for markup that every parser reads as the same tree, of allowed elements, attributes and values alone: each
 * "<" begins a tag of ours, each element ends where it should, and stands where no parser moves or closes it unasked. False says
 * nothing. Takes time in proportion to the length of the text.
 */
export function isPlainlyAllowed(html: string, allowed: Allowed): boolean {
  const elements = rules(allowed);
  const top = elements.get("") as Rules;
  const open: string[] = [];
  let links = 0;
  let here = top;
  let end = 0;
  for (let start = html.indexOf("<"); start >= 0; start = html.indexOf("<", end)) {
    if (start > end && !here.text && !isBlank(html, end, start)) return false;
    end = html.indexOf(">", start) + 1;
    if (end === 0) return false;
    if (html[start + 1] === "/") {
      const name = html.slice(start + 2, end - 1);
      if (open.length === 0 || open.pop() !== name) return false;
      if (name === "a") links--;
      here = elements.get(open.at(-1) ?? "") as Rules;
      continue;
    }
    const name = nameIn(html.slice(start + 1, end - 1), elements);
    if (name === "" || !here.holds.has(name)) return false;
    if (withoutEnd.has(name)) continue;
    // Links hold no links: a parser would close the outer one.
    if (name === "a" && ++links > 1) return false;
    open.push(name);
    here = elements.get(name) as Rules;
  }
  return open.length === 0 && isBlank(html, end, html.length);
}

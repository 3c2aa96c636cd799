// Words in another language: `[Guten Morgen]{lang=de}`.

import type MarkdownIt from "markdown-it";
import type { StateCore, StateInline } from "markdown-it";
import { report, type ArticleEnv } from "./article-env.ts";
import { eachInline } from "./each-inline.ts";
import { languageAttributes, noLanguage } from "./language-attributes.ts";

const attribute = /\]\{lang=([^{}\s]{1,40})\}/y;

type Ends = Map<number, { end: number; after: number; tag: string }>;

/** Marked brackets of a text by the place of the opening one, found in one pass so that "[[[[…" costs no more. */
function markedBrackets(source: string): Ends {
  const ends: Ends = new Map();
  if (!source.includes("]{lang=")) return ends;
  const open: number[] = [];
  for (let i = 0; i < source.length; i++) {
    const character = source[i];
    if (character === "\\") i++;
    else if (character === "[") open.push(i);
    else if (character === "]") {
      const start = open.pop();
      attribute.lastIndex = i;
      const tag = attribute.exec(source)?.[1];
      if (start !== undefined && tag) ends.set(start, { end: i, after: attribute.lastIndex, tag });
    }
  }
  return ends;
}

const known = new WeakMap<StateInline, Ends>();

function readSpan(state: StateInline, silent: boolean): boolean {
  if (state.src[state.pos] !== "[") return false;
  let ends = known.get(state);
  if (!ends) known.set(state, (ends = markedBrackets(state.src)));
  const { pos, posMax } = state;
  const found = ends.get(pos);
  if (!found || found.after > posMax) return false;
  if (!silent) {
    state.push("lang_open", "span", 1).info = found.tag;
    state.pos = pos + 1;
    state.posMax = found.end;
    state.md.inline.tokenize(state);
    state.push("lang_close", "span", -1);
  }
  state.pos = found.after;
  state.posMax = posMax;
  return true;
}

function setLanguages(state: StateCore): void {
  const env = state.env as ArticleEnv;
  eachInline(state, ({ children }, lines) => {
    for (const span of children) {
      if (span.type !== "lang_open") continue;
      const attributes = languageAttributes(span.info, env.options.lang);
      if (attributes) span.attrs = attributes;
      else report(env, lines, noLanguage(span.info), span.info);
    }
  });
}

export function langSpan(md: MarkdownIt): void {
  md.inline.ruler.before("link", "lang", readSpan);
  md.core.ruler.push("lang", setLanguages);
}

// The list of footnotes at the end of an article, and the numbers that lead there and back.

import type { StateCore, Token } from "markdown-it";
import { attributes, escape } from "../html.ts";
import { report, type ArticleEnv, type Footnote } from "./article-env.ts";

/** What a number in the text knows; `isFirst` where a note is mentioned for the first time: the way back leads there. */
type Mention = { number: number; isFirst: boolean };

function mention(env: ArticleEnv, mark: Token, lines: [number, number], notes: Footnote[]): void {
  const note = env.footnotes.get(mark.info);
  if (!note) {
    const label = `[^${mark.info}]`;
    return report(
      env,
      lines,
      `${label} has no footnote: write "${label}: the note" on a line of its own`,
      label,
    );
  }
  const isFirst = note.number === 0;
  if (isFirst) note.number = notes.push(note);
  mark.meta = { number: note.number, isFirst } satisfies Mention;
}

function mentionAll(env: ArticleEnv, tokens: readonly Token[], notes: Footnote[]): void {
  let lines: [number, number] = [0, 0];
  for (const { map, children } of tokens) {
    if (map) lines = map;
    for (const mark of children ?? []) {
      if (mark.type === "footnote_reference") mention(env, mark, lines, notes);
    }
  }
}

/** The notes in the order of their first mention. A note may mention others, which then follow. */
function mentioned(state: StateCore): Footnote[] {
  const env = state.env as ArticleEnv;
  const notes: Footnote[] = [];
  mentionAll(env, state.tokens, notes);
  for (const { body } of notes) {
    for (const { type, content, children } of body) {
      if (type === "inline" && children) state.md.inline.parse(content, state.md, env, children);
    }
    mentionAll(env, body, notes);
  }
  return notes;
}

function list(state: StateCore, notes: readonly Footnote[]): Token[] {
  const tokens: Token[] = [];
  const push = (type: string, tag: string, nesting: 1 | 0 | -1): Token => {
    const token = new state.Token(type, tag, nesting);
    token.block = true;
    tokens.push(token);
    return token;
  };
  const section = push("footnotes_open", "section", 1);
  section.attrs = [
    ["class", "footnotes"],
    ["role", "doc-endnotes"],
    ["aria-label", (state.env as ArticleEnv).options.words.footnotes],
  ];
  push("footnote_list_open", "ol", 1);
  for (const { body, number } of notes) {
    push("footnote_open", "li", 1).attrs = [["id", `fn-${number}`]];
    for (const token of body) tokens.push(token);
    const back = new state.Token("footnote_back", "a", 0);
    back.meta = number;
    // The way back stands at the end of the note's last line where it ends in text.
    const end = body.at(-1)?.type === "paragraph_close" ? body.at(-2)?.children : null;
    (end ?? tokens).push(back);
    push("footnote_close", "li", -1);
  }
  push("footnote_list_close", "ol", -1);
  push("footnotes_close", "section", -1);
  return tokens;
}

/** Puts the list of notes to the end of the text. */
export function placeNotes(state: StateCore): void {
  const env = state.env as ArticleEnv;
  const notes = mentioned(state);
  for (const [label, { line, number }] of env.footnotes) {
    if (number) continue;
    report(env, [line, line + 1], `the text nowhere mentions the footnote [^${label}]`, `[^${label}]:`);
  }
  if (notes.length > 0) state.tokens = state.tokens.concat(list(state, notes));
}

export function renderReference(tokens: Token[], index: number): string {
  const { info, meta } = tokens[index] as Token;
  if (!meta) return escape(`[^${info}]`);
  const { number, isFirst } = meta as Mention;
  const id = isFirst ? `fnref-${number}` : null;
  return `<sup class="footnote"><a${attributes({ href: `#fn-${number}`, id, role: "doc-noteref" })}>${number}</a></sup>`;
}

export function renderBack(tokens: Token[], index: number, _options: unknown, env: ArticleEnv): string {
  const href = `#fnref-${tokens[index]?.meta as number}`;
  const name = env.options.words.backToText;
  return ` <a${attributes({ class: "back", href, role: "doc-backlink", "aria-label": name })}>↑</a>`;
}

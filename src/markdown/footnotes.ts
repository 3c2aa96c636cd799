// Footnotes: `[^1]` in the text, `[^1]: the note` on a line of its own, numbered in the order of the text.

import type MarkdownIt from "markdown-it";
import type { StateBlock, StateInline, Token } from "markdown-it";
import { report, type ArticleEnv } from "./article-env.ts";
import { placeNotes, renderBack, renderReference } from "./footnote-list.ts";

const definition = /\[\^([^\s[\]]{1,64})\]:/y;
const reference = /\[\^([^\s[\]]{1,64})\]/y;

function matchAt(pattern: RegExp, source: string, start: number): string | undefined {
  pattern.lastIndex = start;
  return pattern.exec(source)?.[1];
}

/** Reads the blocks of a note: the rest of its line, and the lines after it that are indented by four. */
function readBody(state: StateBlock, startLine: number, endLine: number, textStart: number): Token[] {
  const { tokens, level, blkIndent, bMarks, tShift, sCount } = state;
  const [mark, shift, count] = [bMarks, tShift, sCount].map((places) => places[startLine] as number);
  state.tokens = [];
  // Counts as nesting, so that notes in notes in notes end somewhere.
  state.level++;
  // The line is read as if it began after the label, indented as the lines that follow have to be.
  state.blkIndent += 4;
  bMarks[startLine] = textStart;
  tShift[startLine] = state.skipSpaces(textStart) - textStart;
  sCount[startLine] = state.blkIndent;
  state.md.block.tokenize(state, startLine, endLine);
  const body = state.tokens;
  bMarks[startLine] = mark as number;
  tShift[startLine] = shift as number;
  sCount[startLine] = count as number;
  Object.assign(state, { tokens, level, blkIndent });
  return body;
}

function readDefinition(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const start = (state.bMarks[startLine] as number) + (state.tShift[startLine] as number);
  if ((state.sCount[startLine] as number) - state.blkIndent >= 4) return false;
  const label = matchAt(definition, state.src, start);
  if (label === undefined) return false;
  if (silent) return true;
  const env = state.env as ArticleEnv;
  const body = readBody(state, startLine, endLine, definition.lastIndex);
  if (env.footnotes.has(label)) {
    report(env, [startLine, startLine + 1], `there is another footnote [^${label}] above`, `[^${label}]:`);
  } else {
    env.footnotes.set(label, { body, line: startLine, number: 0 });
  }
  return true;
}

function readReference(state: StateInline, silent: boolean): boolean {
  if (state.src[state.pos] !== "[" || state.src[state.pos + 1] !== "^") return false;
  const label = matchAt(reference, state.src, state.pos);
  if (label === undefined || reference.lastIndex > state.posMax) return false;
  const { lastIndex } = reference;
  if (!silent) state.push("footnote_reference", "sup", 0).info = label;
  state.pos = lastIndex;
  return true;
}

export function footnotes(md: MarkdownIt): void {
  md.block.ruler.before("reference", "footnote", readDefinition, { alt: ["paragraph", "reference"] });
  // After links: `[^x](https://…)` is one.
  md.inline.ruler.after("image", "footnote", readReference);
  // Before the quotation marks are set, so that notes get them, too.
  md.core.ruler.after("inline", "footnotes", placeNotes);
  md.renderer.rules["footnote_reference"] = renderReference;
  md.renderer.rules["footnote_back"] = renderBack;
}

// What lists and quotations hold too deep in each other: plain text, where the parser itself would leave it out.

import type MarkdownIt from "markdown-it";
import type { StateBlock } from "markdown-it";

/** A list with its item adds two levels; no other block adds more. */
const most = 2;

/**
 * Blocks below `deepest` levels, the parser's `maxNesting`, become one paragraph; `tell` hears of its first line,
 * counted from 0.
 */
export function tooDeep(
  md: MarkdownIt,
  deepest: number,
  tell: (env: unknown, line: number) => void = () => {},
): void {
  const read = (state: StateBlock, start: number, end: number, silent: boolean): boolean => {
    if (state.level < deepest - most || silent) return false;
    let line = start + 1;
    while (line < end && (state.isEmpty(line) || (state.sCount[line] as number) >= state.blkIndent)) line++;
    state.push("paragraph_open", "p", 1).map = [start, line];
    const inline = state.push("inline", "", 0);
    inline.content = state.getLines(start, line, state.blkIndent, false).trim();
    inline.map = [start, line];
    inline.children = [];
    state.push("paragraph_close", "p", -1);
    state.line = line;
    tell(state.env, start);
    return true;
  };
  md.block.ruler.before("table", "too_deep", read);
}

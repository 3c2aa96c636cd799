// The lines of a container: where its text starts, and where it is closed.

import type { StateBlock } from "markdown-it";

/** Place of the first character of a line, or -1 where it is indented so far that it is code. */
export function startOf(state: StateBlock, line: number): number {
  if ((state.sCount[line] as number) - state.blkIndent >= 4) return -1;
  return (state.bMarks[line] as number) + (state.tShift[line] as number);
}

/** The marks that open a fence of code at `start`, or "". */
function fenceAt(source: string, start: number, end: number): string {
  const marker = source[start];
  if (marker !== "`" && marker !== "~") return "";
  let stop = start;
  while (stop < end && source[stop] === marker) stop++;
  if (stop - start < 3) return "";
  // `code` between backticks that begins a line opens no fence.
  const isFence = marker === "~" || !source.slice(stop, end).includes("`");
  return isFence ? source.slice(start, stop) : "";
}

/**
 * The line that closes the container opened at `startLine`, past inner containers and code; where there is none, the
 * line at which the block around it ends.
 */
export function closingLine(
  state: StateBlock,
  startLine: number,
  endLine: number,
): { line: number; isClosed: boolean } {
  let depth = 1;
  let fence = "";
  let line = startLine + 1;
  for (; line < endLine; line++) {
    if (state.isEmpty(line)) continue;
    if ((state.sCount[line] as number) < state.blkIndent) break;
    const start = startOf(state, line);
    const end = state.eMarks[line] as number;
    if (start < 0) continue;
    if (fence) {
      if (state.src.startsWith(fence, start)) fence = "";
    } else if (state.src.startsWith(":::", start)) {
      depth += state.src.slice(start + 3, end).trim() ? 1 : -1;
      if (depth === 0) return { line, isClosed: true };
    } else {
      fence = fenceAt(state.src, start, end);
    }
  }
  return { line, isClosed: false };
}

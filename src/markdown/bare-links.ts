// Addresses that readers paste into a comment as they are: each becomes a link.
// The parser's own search for them takes seconds for a hostile comment of 64 KiB; this one reads what it looks at once.

import type MarkdownIt from "markdown-it";
import type { StateInline } from "markdown-it";

const scheme = /(?<![\p{L}\p{N}])https?$/iu;
const rest = /:\/\/[^\s\p{Cc}<>"`[\]\\]{1,2000}/uy;
const sentence = /[.,:;!?'*_~’”»…]/;

/** `https://a.example/b_(c)).` ends before its last bracket and stop, which belong to the sentence around it. */
function withoutSentence(address: string): string {
  let end = address.length;
  let unopened = address.split(")").length - address.split("(").length;
  for (; end > 0; end--) {
    const last = address[end - 1] as string;
    if (last === ")" && unopened > 0) unopened--;
    else if (!sentence.test(last)) break;
  }
  return address.slice(0, end);
}

/** How many links are open around the place being read; the types of markdown-it 14 lack it. */
type InLinks = { linkLevel: number };

function readAddress(state: StateInline, silent: boolean): boolean {
  const { pos, src } = state;
  if (src[pos] !== ":" || (state as StateInline & InLinks).linkLevel > 0) return false;
  const before = scheme.exec(src.slice(Math.max(0, pos - 7), pos))?.[0];
  rest.lastIndex = pos;
  const found = before && rest.exec(src.slice(0, state.posMax))?.[0];
  if (!found) return false;
  const after = withoutSentence(found);
  const href = state.md.normalizeLink(before + after);
  if (!state.md.validateLink(href)) return false;
  if (!silent) {
    if (!state.pending.endsWith(before)) return false;
    state.pending = state.pending.slice(0, -before.length);
    state.push("link_open", "a", 1).attrs = [["href", href]];
    state.push("text", "", 0).content = before + after;
    state.push("link_close", "a", -1);
  }
  state.pos = pos + after.length;
  return true;
}

export function bareLinks(md: MarkdownIt): void {
  md.inline.ruler.after("text", "bare_link", readAddress);
}

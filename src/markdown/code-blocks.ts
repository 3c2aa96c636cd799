// Blocks of code: their long lines scroll, and who has no mouse scrolls what has the focus.

import type MarkdownIt from "markdown-it";

type RenderRule = NonNullable<MarkdownIt["renderer"]["rules"][string]>;

/** The parser's own rule prints attributes of the block on its `<code>`, so the `<pre>` gets its one from here. */
function focusable(rule: RenderRule): RenderRule {
  return (...block) => rule(...block).replace(/^<pre>/, '<pre tabindex="0">');
}

export function codeBlocks(md: MarkdownIt): void {
  const { rules } = md.renderer;
  for (const name of ["fence", "code_block"]) rules[name] = focusable(rules[name] as RenderRule);
}

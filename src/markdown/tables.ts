// Tables: they scroll on a narrow screen, and align by class since the site's policy forbids inline styles.

import type MarkdownIt from "markdown-it";
import type { Token } from "markdown-it";

function classOfAlignment(token: Token): void {
  const side = token.attrGet("style")?.slice("text-align:".length);
  if (side) token.attrs = [["class", side]];
}

export function tables(md: MarkdownIt): void {
  const { rules } = md.renderer;
  // Who has no mouse scrolls what has the focus.
  rules["table_open"] = () => '<div class="table" tabindex="0">\n<table>\n';
  rules["table_close"] = () => "</table>\n</div>\n";
  rules["th_open"] = (tokens, index, options, _env, self) => {
    classOfAlignment(tokens[index] as Token);
    tokens[index]?.attrSet("scope", "col");
    return self.renderToken(tokens, index, options);
  };
  rules["td_open"] = (tokens, index, options, _env, self) => {
    classOfAlignment(tokens[index] as Token);
    return self.renderToken(tokens, index, options);
  };
}

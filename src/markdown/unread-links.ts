// Links and pictures that are shown as the text they were written as: the author hears of each.

import type MarkdownIt from "markdown-it";
import type { StateCore } from "markdown-it";
import { report, type ArticleEnv } from "./article-env.ts";
import { eachInline } from "./each-inline.ts";

/** The start of the address in `[text](address)`. */
const address = /\]\(([^\s()]{0,80})/g;

function tellUnread(state: StateCore): void {
  const env = state.env as ArticleEnv;
  const help = "an address has no spaces and begins with https://, mailto:, / or #";
  eachInline(state, ({ children }, lines) => {
    for (const { type, content } of children) {
      if (type !== "text" || !content.includes("](")) continue;
      for (const [found, start] of content.matchAll(address)) {
        report(env, lines, `this is no link or picture yet, but text: "(${start}…": ${help}`, found);
      }
    }
  });
}

export function unreadLinks(md: MarkdownIt): void {
  // Before escaped characters join the text: an author who writes \\](…) means text.
  md.core.ruler.before("text_join", "unread_links", tellUnread);
}

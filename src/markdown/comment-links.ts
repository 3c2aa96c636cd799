// Links of comments: http and https alone, worth nothing to spammers, and pictures become links to them.

import type MarkdownIt from "markdown-it";
import type { StateCore, Token } from "markdown-it";
import { readerSchemes, safeLink } from "../news/safe-link.ts";
import { eachInline } from "./each-inline.ts";

/** https://developers.google.com/search/docs/crawling-indexing/qualify-outbound-links */
const rel = "ugc nofollow noopener";

function link(state: StateCore, href: string, text: string): Token[] {
  const open = new state.Token("link_open", "a", 1);
  open.attrs = [["href", href]];
  return [open, words(state, text), new state.Token("link_close", "a", -1)];
}

function words(state: StateCore, text: string): Token {
  const token = new state.Token("text", "", 0);
  token.content = text;
  return token;
}

/** A picture in a link only leaves its description: links hold no links. */
function replacePicture(state: StateCore, image: Token, isInLink: boolean): Token[] {
  const src = image.attrGet("src") ?? "";
  const text = state.md.renderer.renderInlineAsText(image.children ?? [], state.md.options, state.env);
  return isInLink ? [words(state, text)] : link(state, src, text || src);
}

function setLinks(state: StateCore): void {
  eachInline(state, (inline) => {
    let isInLink = false;
    inline.children = inline.children.flatMap((token) => {
      if (token.type === "link_close") isInLink = false;
      if (token.type === "link_open") isInLink = true;
      return token.type === "image" ? replacePicture(state, token, isInLink) : [token];
    });
    for (const token of inline.children) {
      if (token.type === "link_open")
        token.attrs = [
          ["href", token.attrGet("href") ?? ""],
          ["rel", rel],
        ];
    }
  });
}

export function commentLinks(md: MarkdownIt): void {
  md.validateLink = (url) => safeLink(url, readerSchemes);
  md.core.ruler.push("comment_links", setLinks);
}

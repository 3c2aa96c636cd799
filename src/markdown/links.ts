// Links of articles: which addresses may be linked to, and how those of other sites are marked.

import type MarkdownIt from "markdown-it";
import type { StateCore, Token } from "markdown-it";
import { safeLink } from "../news/safe-link.ts";
import { report, type ArticleEnv } from "./article-env.ts";
import { eachInline } from "./each-inline.ts";

const withScheme = /^[a-z][a-z0-9+.-]*:/i;

/** Absolute ones must be safe. Others stay on the site, but for `//host`; `links` and `pictures` look at them again. */
function mayBeWritten(url: string): boolean {
  return withScheme.test(url) ? safeLink(url) : !url.startsWith("//");
}

/** A long address that is defined once and referred to thousands of times would make a page of gigabytes. */
function repeatable(source: string): number {
  return 100_000 + 2 * source.length;
}

function setLink(link: Token, site: URL, env: ArticleEnv, lines: [number, number]): void {
  const href = link.attrGet("href") ?? "";
  if (href.startsWith("#")) return;
  if (href.startsWith("/")) return link.attrSet("href", env.options.base + href);
  if (!withScheme.test(href)) {
    const help = "begin it with https:// or, for a page of this site, with /";
    return report(env, lines, `the link "${href}" would lead elsewhere from every page: ${help}`, href);
  }
  // A mail address has no host; the mail program opens beside the page.
  if (/^http/i.test(href) && new URL(href).host !== site.host) link.attrSet("rel", "noopener");
}

function withoutAddress({ type }: Token): [string, string][] {
  // The renderer writes the description of a picture into its `alt`.
  return type === "image" ? [["alt", ""]] : [];
}

function length(token: Token): number {
  return token.attrs?.reduce((sum, [, value]) => sum + value.length, 0) ?? 0;
}

function setLinks(state: StateCore): void {
  const env = state.env as ArticleEnv;
  const site = new URL(env.options.siteUrl);
  let rest = repeatable(env.source);
  eachInline(state, ({ children }, lines) => {
    for (const token of children) {
      if (token.type !== "link_open" && token.type !== "image") continue;
      rest -= length(token);
      if (rest < 0) token.attrs = withoutAddress(token);
      else if (token.type === "link_open") setLink(token, site, env, lines);
    }
  });
  if (rest < 0)
    report(env, [0, 0], "the links of this text are too long and too many; those at its end are left out");
}

export function links(md: MarkdownIt): void {
  md.validateLink = mayBeWritten;
  md.core.ruler.push("links", setLinks);
}

// Headings: their place in the outline of the page, and a link to each.

import type MarkdownIt from "markdown-it";
import type { StateCore, Token } from "markdown-it";
import { attributes } from "../html.ts";
import type { ArticleEnv } from "./article-env.ts";
import { textOf } from "./each-inline.ts";

/**
 * Gives level after level of an article's headings as the page has them: depth in the outline, from 2, since the
 * headline is the page's h1. So no level is skipped, whether an author begins with `#`, `##` or `###`.
 */
export function outline(): (level: number) => number {
  const open: number[] = [];
  return (level) => {
    while (open.length > 0 && (open.at(-1) as number) >= level) open.pop();
    open.push(level);
    return Math.min(6, open.length + 1);
  };
}

/** Heading text as the end of an address, in the letters of any script: "Що далі?" becomes `що-далі`. */
export function slug(text: string): string {
  const words = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/['’]/g, "")
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  return Array.from(words?.join("-") ?? "")
    .slice(0, 60)
    .join("")
    .replace(/-$/, "");
}

/** Gives ids that begin with `h-`, which nothing else on a page does; a second "Background" is `h-background-2`. */
function headingIds(): (text: string) => string {
  const used = new Set<string>();
  const counts = new Map<string, number>();
  return (text) => {
    const base = `h-${slug(text) || "section"}`;
    let count = counts.get(base) ?? 1;
    let id = count === 1 ? base : `${base}-${count}`;
    while (used.has(id)) id = `${base}-${++count}`;
    counts.set(base, count);
    used.add(id);
    return id;
  };
}

function placeHeadings(state: StateCore): void {
  const env = state.env as ArticleEnv;
  const pageLevel = outline();
  const idOf = headingIds();
  state.tokens.forEach((token, index) => {
    if (token.type !== "heading_open") return;
    const [text, close] = [state.tokens[index + 1], state.tokens[index + 2]] as [Token, Token];
    token.tag = close.tag = `h${pageLevel(Number(token.tag.slice(1)))}`;
    const words = textOf(text.children ?? []).trim();
    const id = idOf(words);
    token.attrSet("id", id);
    const anchor = new state.Token("heading_anchor", "a", 0);
    anchor.meta = { id, label: env.options.words.linkToHeading(words) };
    text.children?.push(anchor);
  });
}

/** The link has a name but no text: feeds and copied text stay clean, and the style sheet draws its sign. */
function renderAnchor(tokens: Token[], index: number): string {
  const { id, label } = tokens[index]?.meta as { id: string; label: string };
  return ` <a${attributes({ class: "anchor", href: `#${id}`, "aria-label": label })}></a>`;
}

export function headingAnchors(md: MarkdownIt): void {
  md.core.ruler.push("heading_anchors", placeHeadings);
  md.renderer.rules["heading_anchor"] = renderAnchor;
}

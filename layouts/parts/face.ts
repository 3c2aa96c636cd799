// The face of a reaction: drawn by us, or the newsroom's own emoji.

import { html, type Html } from "../../src/html.ts";
import { defaultReactions, graveReactions, type Reaction } from "../../src/news/reactions.ts";
import { to } from "../../src/news/site.ts";
import type { Page } from "../page.ts";

/** Those of `styles/faces.svg`. */
const drawn = new Map([...defaultReactions, ...graveReactions].map(({ id, emoji }) => [id, emoji]));

/** A reaction that a newsroom made, or gave another emoji, keeps that. */
export function face({ site, assets }: Pick<Page, "site" | "assets">, { id, emoji }: Reaction): Html {
  if (drawn.get(id) !== emoji) return html`<span class="face" aria-hidden="true">${emoji}</span>`;
  return html`<svg class="face" aria-hidden="true"><use href="${to(site, assets.faces)}#${id}"/></svg>`;
}

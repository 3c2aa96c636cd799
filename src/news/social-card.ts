// The social card of a story: the picture that stands for it where its address is shared.

import type { Article } from "./article.ts";
import type { Site } from "./site.ts";

/** In pixels; what networks show whole. https://developers.facebook.com/docs/sharing/webmasters/images */
export const cardSize = { width: 1200, height: 630 } as const;

/** Path of the card from the site's root. */
export function cardPath({ id }: Pick<Article, "id">): string {
  return `/cards/${encodeURIComponent(id)}.jpg`;
}

/** The scripts that the fonts of cards write. */
const writable =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Common}\p{Script=Inherited}]*$/u;

/** Drawings among the letters, which those fonts lack. */
const drawings = /\p{Emoji_Presentation}\p{Emoji_Modifier}?|.\uFE0F\u20E3?/gu;

/** More letters nobody reads on a card; a hostile headline could have thousands. */
const most = 320;

/** A text as it is written on a card. */
export function onCard(text: string): string {
  const letters = [...text.replace(drawings, "").replace(/\s+/g, " ").trim()];
  return letters.length > most ? `${letters.slice(0, most).join("")}…` : letters.join("");
}

/** Whether a story has a card: where the site wants them, and nothing on it is in a script that no font of ours writes. */
export function hasCard(site: Site, { title, section }: Pick<Article, "title" | "section">): boolean {
  if (!site.cards || !/[\p{L}\p{N}]/u.test(onCard(title))) return false;
  const name = site.sections.find(({ id }) => id === section)?.name ?? "";
  return [site.title, title, name].every((text) => writable.test(onCard(text)));
}

// The text of a reader's comment as it is shown, without its markup, for structured data.

import type { Html } from "../../src/html.ts";
import { withoutEntities } from "../../src/news/entities.ts";

/**
 * What a reader reads: no tags, each block and each line on a line of its own. Only for what our own renderer printed:
 * it ends blocks and lines with a line break, and escapes all text, so every `<` begins a tag and every `&` an entity.
 */
export function plainText(markup: Html): string {
  const escaped = markup
    .toString()
    .replace(/<[^>]*>/g, "")
    .replace(/\n+/g, "\n");
  return withoutEntities(escaped).trim();
}

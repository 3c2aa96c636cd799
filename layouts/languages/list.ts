// A list in a sentence, as a language joins it: "A, B and C".

import { html, type Html } from "../../src/html.ts";

/** The words alone: Spanish chooses between "y" and "e" by the sound that follows. */
function spoken(item: Html): string {
  return item.toString().replaceAll(/<[^<>]*>/g, "");
}

/** Makes a language's joiner of markup: `list("en")([a, b])` prints "a and b". */
export function list(lang: string): (items: readonly Html[]) => Html {
  const format = new Intl.ListFormat(lang === "en" ? "en-GB" : lang, { type: "conjunction" });
  return (items) => {
    const [only] = items;
    if (only && items.length === 1) return only;
    const rest = items.values();
    const parts = format.formatToParts(items.map(spoken));
    return html`${parts.map(({ type, value }) => (type === "element" ? rest.next().value : value))}`;
  };
}

// A list in a sentence, as a language joins it: "A, B and C".

import { html, type Html } from "../../src/html.ts";

/** Makes a language's joiner of markup: `list("en")([a, b])` prints "a and b". */
export function list(lang: string): (items: readonly Html[]) => Html {
  const format = new Intl.ListFormat(lang === "en" ? "en-GB" : lang, { type: "conjunction" });
  return (items) => {
    const parts = format.formatToParts(items.map((_, index) => String(index)));
    return html`${parts.map(({ type, value }) => (type === "element" ? items[Number(value)] : value))}`;
  };
}

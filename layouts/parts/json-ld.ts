// Structured data as it is embedded in a page: one script element that no text in it can end.

import { raw } from "../../src/html.ts";
import type { Html } from "../../src/html.ts";

/** A value of JSON-LD; a key with `undefined` is left out. */
export type Data = string | number | boolean | undefined | readonly Data[] | { readonly [key: string]: Data };

/** `</script>`, `<!--` and what JavaScript once took for line ends cannot occur in the element's text. */
function embeddable(json: string): string {
  return json.replace(/[<>&\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

/** One `<script type="application/ld+json">` for a thing of https://schema.org. */
export function jsonLd(thing: { readonly [key: string]: Data }): Html {
  const json = embeddable(JSON.stringify({ "@context": "https://schema.org", ...thing }));
  // `embeddable` has escaped what could end the element.
  return raw(`<script type="application/ld+json">${json}</script>`);
}

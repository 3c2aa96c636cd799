// Remembers a part of the page that is the same on all pages of a site in one language.

import type { Html } from "../../src/html.ts";
import type { Site } from "../../src/news/site.ts";
import type { Words } from "../languages/words.ts";
import type { Page } from "../page.ts";

/** Makes `part` once a site and language; it may look at nothing else of the page. */
export function once(part: (page: Omit<Page, "path">) => Html): (page: Page) => Html {
  const made = new WeakMap<Site, Map<Words, Html>>();
  return (page) => {
    let parts = made.get(page.site);
    if (!parts) made.set(page.site, (parts = new Map()));
    let known = parts.get(page.words);
    if (!known) parts.set(page.words, (known = part(page)));
    return known;
  };
}

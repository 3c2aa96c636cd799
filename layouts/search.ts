// The search page.

import { html, type Html } from "../src/html.ts";
import type { Page } from "./page.ts";
import { cardsMeta } from "./parts/cards-meta.ts";
import { document } from "./parts/document.ts";
import { intro } from "./parts/intro.ts";
import { searchDesk } from "./parts/search-desk.ts";
import { searchForm } from "./parts/search-form.ts";

/**
 * The whole page; search engines list it without any reader's words, by its canonical address. `languages` are those of
 * the site's own index, the first one is that of the page; there are none where the site has no index.
 */
export function search(page: Page, languages: readonly string[]): Html {
  const title = page.words.search;
  const description = page.words.searchAbout(page.site.title);
  const form = languages.length > 0 ? searchDesk(page, languages) : searchForm(page);
  return document(page, {
    kind: "search-page",
    title,
    description,
    head: cardsMeta(page, { title, description, type: "website", image: null, story: null }),
    main: html`${intro(title, "")}${form}`,
  });
}

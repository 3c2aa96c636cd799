// The search page.

import { html, type Html } from "../src/html.ts";
import type { Page } from "./page.ts";
import { cardsMeta } from "./parts/cards-meta.ts";
import { document } from "./parts/document.ts";
import { intro } from "./parts/intro.ts";
import { searchForm } from "./parts/search-form.ts";

/** The whole page; a search engine has no use for the way to another one. */
export function search(page: Page): Html {
  const title = page.words.search;
  return document(page, {
    kind: "search-page",
    title,
    description: "",
    head: cardsMeta(page, {
      title,
      description: "",
      type: "website",
      image: null,
      story: null,
      unlisted: true,
    }),
    main: html`${intro(title, "")}${searchForm(page)}`,
  });
}

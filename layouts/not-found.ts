// The page for addresses that lead nowhere.

import { html, type Html } from "../src/html.ts";
import { to } from "../src/news/site.ts";
import type { Page } from "./page.ts";
import { document } from "./parts/document.ts";
import { intro } from "./parts/intro.ts";
import { searchForm } from "./parts/search-form.ts";

/** The whole page; no search engine shall list it. */
export function notFound(page: Page): Html {
  const { site, words } = page;
  const home = html`<p><a href="${to(site, "/")}">${words.toFrontPage}</a></p>`;
  return document(page, {
    kind: "not-found",
    title: words.notFound,
    description: "",
    head: html`<meta name="robots" content="noindex">`,
    main: html`${intro(words.notFound, words.notFoundNote)}${searchForm(page)}${home}`,
  });
}

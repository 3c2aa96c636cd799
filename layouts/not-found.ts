// The page for addresses that lead nowhere.

import { attributes, html, type Html } from "../src/html.ts";
import { to } from "../src/news/site.ts";
import type { Page } from "./page.ts";
import { document } from "./parts/document.ts";
import { intro } from "./parts/intro.ts";
import { searchForm } from "./parts/search-form.ts";
import { searchHit } from "./parts/search-hit.ts";

/** Where a script lists the stories nearest to the words of the address; nothing without an index. */
function nearStories({ site, words }: Page, languages: readonly string[]): Html | null {
  const [language] = languages;
  if (!language) return null;
  const host = attributes({
    base: to(site, "/pagefind/"),
    language,
    root: to(site, "/"),
    "data-here": words.searchHere,
  });
  return html`<near-stories${host} hidden><h2>${words.nearStories}</h2><div class="hits"></div>${searchHit(3)}</near-stories>`;
}

/** The whole page; no search engine shall list it. `languages` are those of the site's own index, as on the search page. */
export function notFound(page: Page, languages: readonly string[]): Html {
  const { site, words } = page;
  const home = html`<p><a href="${to(site, "/")}">${words.toFrontPage}</a></p>`;
  return document(page, {
    kind: "not-found",
    title: words.notFound,
    description: "",
    head: html`<meta name="robots" content="noindex">`,
    main: html`${intro(words.notFound, words.notFoundNote)}${searchForm(page)}${home}${nearStories(page, languages)}`,
  });
}

// A search of this site that works without script, by a search engine's own form.

import { html, type Html } from "../../src/html.ts";
import type { Page } from "../page.ts";

/**
 * DuckDuckGo reads the hosts to search from a field of its own, `sites`. The note says where the words go; a script that
 * finds by itself tells there what it found.
 */
export function searchForm({ site, words }: Page): Html {
  const { host } = new URL(site.url);
  const note = html`<p class="note" id="q-note" role="status">${words.searchNote(host)}</p>`;
  return html`<search><form class="search-form" action="https://duckduckgo.com/" method="get">${[
    html`<label for="q">${words.searchFor}</label>`,
    html`<input id="q" name="q" type="search" required dir="auto" autocomplete="off" aria-describedby="q-note">`,
    html`<input type="hidden" name="sites" value="${host}">`,
    html`<button type="submit">${words.search}</button>${note}`,
  ]}</form></search>`;
}

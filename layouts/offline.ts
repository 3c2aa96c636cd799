// The page for readers without a line: says so, and lists the stories that their browser has kept.

import { html, type Html } from "../src/html.ts";
import { to } from "../src/news/site.ts";
import type { Page } from "./page.ts";
import { document } from "./parts/document.ts";
import { intro } from "./parts/intro.ts";

/** The whole page; it stands in for any page that cannot be had, and no search engine shall list it. */
export function offline(page: Page): Html {
  const { site, words, assets } = page;
  const again = html`<p><a href="">${words.tryAgain}</a></p>`;
  const kept = html`<news-kept><p class="note">${words.nothingKept}</p></news-kept>`;
  return document(page, {
    kind: "offline",
    title: words.offline,
    description: "",
    head: html`${[
      html`<meta name="robots" content="noindex">`,
      html`<script type="module" src="${to(site, assets.offlineScript)}"></script>`,
    ]}`,
    main: html`${[intro(words.offline, words.offlineNote), html`<div class="prose">${[kept, again]}</div>`]}`,
  });
}

// Who wrote a story: "By A, B and C", each a link to the author's page.

import { html, type Html } from "../../src/html.ts";
import type { Author } from "../../src/news/author.ts";
import { to } from "../../src/news/site.ts";
import type { Page } from "../page.ts";

function signature({ site }: Page, { id, name }: Author): Html {
  const home = to(site, `/authors/${id}/`);
  return html`<a class="p-author h-card" rel="author" href="${home}"><bdi>${name}</bdi></a>`;
}

/** Nothing for an unsigned story. */
export function byline(page: Page, authors: readonly Author[]): Html | null {
  if (authors.length === 0) return null;
  const { by, list } = page.words;
  return html`<p class="byline">${by(list(authors.map((author) => signature(page, author))))}</p>`;
}

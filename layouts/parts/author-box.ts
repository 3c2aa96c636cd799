// Who wrote a story, at more length: picture, role, bio, links and earlier stories.

import { html, type Html } from "../../src/html.ts";
import type { Author } from "../../src/news/author.ts";
import { to } from "../../src/news/site.ts";
import type { Page } from "../page.ts";
import type { Story } from "../story.ts";
import { foreign } from "./foreign.ts";
import { headlines } from "./headlines.ts";
import { picture } from "./picture.ts";

/** The author's own page and profiles elsewhere; nothing for an author without. */
export function authorLinks({ url, links }: Author): Html | null {
  const all = [...(url ? [{ name: new URL(url).host, url }] : []), ...links];
  if (all.length === 0) return null;
  const items = all.map(
    ({ name, url }) => html`<li><a href="${url}" rel="noopener me"><bdi>${name}</bdi></a></li>`,
  );
  return html`<ul class="links">${items}</ul>`;
}

/** The author's picture, beside the name that says who it is. */
export function portrait(page: Page, { image }: Author): Html | null {
  return image && html`<div class="portrait">${picture(page, image, "")}</div>`;
}

function box(page: Page, { author, bio, more }: Story["authorBoxes"][number]): Html {
  const home = to(page.site, `/authors/${author.id}/`);
  const language = foreign(page, page.site.language);
  return html`<div class="author">${portrait(page, author)}<div>${[
    html`<h3><a href="${home}"><bdi>${author.name}</bdi></a></h3>`,
    author.role && html`<p class="role"${language}>${author.role}</p>`,
    html`<div class="bio"${language}>${bio}</div>`,
    authorLinks(author),
    more.length > 0 && html`<h4>${page.words.moreBy(author.name)}</h4>`,
    more.length > 0 && html`<ul class="more">${headlines(page, more)}</ul>`,
  ]}</div></div>`;
}

/** A section with a box for each author; nothing for an unsigned story. */
export function authorBoxes(page: Page, { authorBoxes }: Story): Html | null {
  if (authorBoxes.length === 0) return null;
  const heading = html`<h2 id="authors">${page.words.aboutAuthors(authorBoxes.length)}</h2>`;
  const boxes = authorBoxes.map((each) => box(page, each));
  return html`<section class="authors" aria-labelledby="authors">${heading}${boxes}</section>`;
}

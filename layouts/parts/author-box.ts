// Who wrote a story, at more length: picture, role, bio, links and earlier stories.

import { html, type Html } from "../../src/html.ts";
import type { Author } from "../../src/news/author.ts";
import { to } from "../../src/news/site.ts";
import type { Page } from "../page.ts";
import type { Story } from "../story.ts";
import { foreign } from "./foreign.ts";
import { headlines } from "./headlines.ts";
import { picture } from "./picture.ts";

type Box = Story["authorBoxes"][number];

/** More boxes than these would bury what comes after them. */
const mostBoxes = 3;

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
  return image && html`<div class="portrait">${picture(page, image, "", "thumb")}</div>`;
}

/** What the author says about themselves; nothing for an author who is silent. */
export function bio(text: Html): Html | null {
  return text.toString() === "" ? null : html`<div class="bio">${text}</div>`;
}

function name({ site }: Page, { id, name }: Author): Html {
  return html`<a href="${to(site, `/authors/${id}/`)}"><bdi>${name}</bdi></a>`;
}

/** What the author's file says is in the site's language, and runs in its direction as a whole. */
function box(page: Page, { author, bio: text, more }: Box): Html {
  const about = [
    html`<h3>${name(page, author)}</h3>`,
    author.role && html`<p class="role">${author.role}</p>`,
    bio(text),
    authorLinks(author),
  ];
  return html`<div class="author">${portrait(page, author)}<div>${[
    html`<div class="about"${foreign(page, page.site.language)}>${about}</div>`,
    more.length > 0 && html`<h4>${page.words.moreBy(author.name)}</h4>`,
    more.length > 0 && html`<ul class="more">${headlines(page, more)}</ul>`,
  ]}</div></div>`;
}

/** An author among many: name and role. */
function entry(page: Page, { author }: Box): Html {
  const role = author.role && html` <small>${author.role}</small>`;
  return html`<li>${name(page, author)}${role}</li>`;
}

function entries(page: Page, boxes: readonly Box[]): Html {
  const list = boxes.map((each) => entry(page, each));
  return html`<ul class="many"${foreign(page, page.site.language)}>${list}</ul>`;
}

/** A section with a box for each author, or a list where they are many; nothing for an unsigned story. */
export function authorBoxes(page: Page, { authorBoxes }: Story): Html | null {
  if (authorBoxes.length === 0) return null;
  const heading = html`<h2 id="authors">${page.words.aboutAuthors(authorBoxes.length)}</h2>`;
  const boxes =
    authorBoxes.length > mostBoxes ? entries(page, authorBoxes) : authorBoxes.map((each) => box(page, each));
  return html`<section class="authors" aria-labelledby="authors">${heading}${boxes}</section>`;
}

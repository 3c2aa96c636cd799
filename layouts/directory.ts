// An index of listings: all tags, all authors, all months, all reactions.

import { html, type Html } from "../src/html.ts";
import { to } from "../src/news/site.ts";
import type { Directory, DirectoryEntry } from "./listing-data.ts";
import type { Page } from "./page.ts";
import { cardsMeta } from "./parts/cards-meta.ts";
import { document } from "./parts/document.ts";
import { face } from "./parts/face.ts";
import { intro } from "./parts/intro.ts";

type Group = Directory["groups"][number];

function entry(page: Page, { name, reaction, path, count, note }: DirectoryEntry): Html {
  const { site, words } = page;
  const title = html`${reaction && face(page, reaction)}<bdi>${name}</bdi>`;
  const stories = count !== null && html` <small>${words.stories(count)}</small>`;
  return html`<li><a href="${to(site, path)}">${title}</a>${stories}${note && html`<p>${note}</p>`}</li>`;
}

function group(page: Page, { heading, entries }: Group): Html {
  const list = html`<ul>${entries.map((each) => entry(page, each))}</ul>`;
  return html`<section class="group">${heading && html`<h2>${heading}</h2>`}${list}</section>`;
}

/** The whole page. */
export function directory(page: Page, directory: Directory): Html {
  const { title, description } = directory;
  const groups = directory.groups.filter(({ entries }) => entries.length > 0);
  const empty = groups.length === 0 && html`<p class="empty">${page.words.nothingInDirectory}</p>`;
  return document(page, {
    kind: "directory",
    title,
    description,
    head: cardsMeta(page, { title, description, type: "website", image: null, story: null }),
    main: html`${[intro(title, description), empty, groups.map((each) => group(page, each))]}`,
  });
}

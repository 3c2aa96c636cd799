// A link that the site's settings name: to a page of the site (`/about/`) or elsewhere.

import { html, type Html } from "../../src/html.ts";
import { to, type Link, type Site } from "../../src/news/site.ts";

/** A list item with the link. */
export function linkItem(site: Site, { name, url }: Link): Html {
  const href = url.startsWith("/") ? to(site, url) : url;
  return html`<li><a href="${href}"><bdi>${name}</bdi></a></li>`;
}

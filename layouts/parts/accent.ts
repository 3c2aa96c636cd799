// The colour of a section, by its place in the site's order; the style sheet has eight.

import { attributes, type Html } from "../../src/html.ts";
import type { Section, Site } from "../../src/news/site.ts";

/** A `data-accent` attribute from 1 to 8, or nothing without a section. */
export function accent(site: Site, section: Section | null): Html | null {
  const place = section ? site.sections.findIndex(({ id }) => id === section.id) : -1;
  return place < 0 ? null : attributes({ "data-accent": (place % 8) + 1 });
}

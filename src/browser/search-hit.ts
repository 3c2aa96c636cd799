// A story found, as a row: a copy of the page's template, filled with texts.

import { shortDate } from "../news/moment.ts";
import type { Story } from "./search-engine.ts";
import { excerpt } from "./search-excerpt.ts";

/** What the page calls things: its own language, the story's, and the filters' labels by value. */
export type Naming = {
  language: string;
  story: { lang: string; dir: string };
  label: (group: "section" | "kind", value: string) => HTMLElement | undefined;
};

/** The row, not yet on the page. `root` is the address of the front page, with its last slash. */
export function hit(template: HTMLTemplateElement, story: Story, naming: Naming, root: string): Node {
  const row = template.content.cloneNode(true) as DocumentFragment;
  const part = <T extends HTMLElement>(name: string) => row.querySelector(name) as T;
  const link = part<HTMLAnchorElement>(".title a");
  link.textContent = story.meta.title ?? story.url;
  link.href = story.url;
  part(".dek").append(...excerpt(story));
  for (const name of [".title", ".dek"]) Object.assign(part(name), naming.story);
  kicker(part, story, naming, root);
  const { day: [day = ""] = [], author = [] } = story.filters;
  part(".by").append(...names(author, naming.language));
  part<HTMLTimeElement>("time").dateTime = day;
  part("time").textContent = shortDate(Date.parse(day), "UTC", naming.language);
  return row;
}

function kicker(
  part: <T extends HTMLElement>(name: string) => T,
  { filters }: Story,
  { label }: Naming,
  root: string,
): void {
  const { section: [section = ""] = [], kind: [kind = ""] = [] } = filters;
  const link = part<HTMLAnchorElement>(".section");
  const place = label("section", section);
  if (place) {
    link.textContent = place.querySelector("span")?.textContent ?? "";
    link.href = `${root}${section}/`;
    part(".card").dataset["accent"] = place.dataset["accent"] ?? "";
  } else link.remove();
  const manner = kind === "news" ? undefined : label("kind", kind);
  if (manner) part(".kind").textContent = manner.querySelector("span")?.textContent ?? "";
  else part(".kind").remove();
  if (!place && !manner) part(".kicker").remove();
}

/** "A, B and C", each name set apart; of many only the first. */
function names(authors: string[], language: string): (string | Node)[] {
  const format = new Intl.ListFormat(language === "en" ? "en-GB" : language);
  return format.formatToParts(authors.slice(0, 3)).map(({ type, value }) => {
    if (type === "literal") return value;
    const name = document.createElement("bdi");
    name.textContent = value;
    return name;
  });
}

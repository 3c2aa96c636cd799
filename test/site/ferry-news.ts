// A mini newsroom on an estuary, with as many stories as a test needs, one a day.

import { newsroomFolder } from "../newsroom-folder.ts";
import { type BuiltSite, buildSite } from "./build-site.ts";

/** Files below `content`, path → text. */
export type Files = Record<string, string>;

const site = `title: The Ferry News
url: https://ferry.example
description: News from both banks
language: en
timezone: Europe/London
sections:
  world: World
  local: Local
badges:
  threshold: 10
`;

/** A story's file; `more` is further front matter, a field a line. */
export function story(title: string, date: string, more = "", body = "The ferry left on time."): string {
  return `---\ntitle: ${title}\ndate: ${date}\n${more}${more && "\n"}---\n${body}\n`;
}

export function comment(author: string, date: string, body: string): string {
  return `---\nauthor: ${author}\ndate: ${date}\n---\n${body}\n`;
}

/** The day, `2022-02-11`, of the crossing with this number, from 1. */
function dayOf(number: number): string {
  return new Date(Date.UTC(2022, 1, 10 + number)).toISOString().slice(0, 10);
}

/** Path below the site of the crossing with this number: `2022/02/crossing-1/index.html`. */
export function crossingPage(number: number): string {
  return `${dayOf(number).slice(0, 7).replace("-", "/")}/crossing-${number}/index.html`;
}

/**
 * A newsroom with `crossings` stories of World by Ada, all tagged Harbour, from 11 February 2022 on, and with
 * three older ones of Local by Cleo and Ben, one of them corrected, discussed and liked.
 */
export function ferryNews(crossings: number): Files {
  const files: Files = {
    "site.yml": site,
    "authors/ada.md":
      "---\nname: Ada Berg\nrole: Captain of the world desk\n---\nAda has crossed more often than most.\n",
    "authors/ben.md": "---\nname: Ben Oduya\n---\nBen stays ashore.\n",
    "authors/cleo.md": "---\nname: Cleo Marsh\n---\nCleo left after one story.\n",
    "pages/about.md": "---\ntitle: About\n---\nWho we are.\n",
    "articles/pier-reopens.md": story("Pier reopens", "2022-01-10T09:00", "section: local\nauthor: cleo"),
    "articles/toll-falls.md": story(
      "Toll falls",
      "2022-01-11T09:00",
      "section: local\nauthor: ben\ntags: [Money]",
    ),
    "articles/bell-stolen.md": story(
      "Bell stolen",
      "2022-01-12T09:00",
      "section: local\nauthor: ben\ntags: [Money]\ncorrections:\n  - date: 2022-01-13T09:00\n    text: The bell is of bronze.",
    ),
    "comments/bell-stolen/c1.md": comment("Noor", "2022-01-12T10:00", "I heard it ring at night."),
    "reactions/ledger.json": '{ "bell-stolen": { "omg": 12, "love": 3 } }',
  };
  for (let number = 1; number <= crossings; number++) {
    files[`articles/crossing-${number}.md`] = story(
      `Crossing ${number}`,
      `${dayOf(number)}T09:00`,
      "section: world\nauthor: ada\ntags: [Harbour]",
    );
  }
  return files;
}

/** Builds the site of a newsroom with these files. */
export function buildNews(files: Files, drafts = false): Promise<BuiltSite> {
  return buildSite({ content: newsroomFolder(files), drafts });
}

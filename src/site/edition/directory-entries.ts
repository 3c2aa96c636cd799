// Indexes of listings: all tags, authors, months and reactions.

import { directory as directoryPage } from "../../../layouts/directory.ts";
import type { Directory } from "../../../layouts/listing-data.ts";
import { yearOf } from "../../news/moment.ts";
import type { Desktop, Entry } from "../edition.ts";
import { fileAt } from "../sheets.ts";
import { badgeRule, type Column, columns } from "./listing-entries.ts";

export function* directoryEntries(desktop: Desktop): Iterable<Entry> {
  const all = [...columns(desktop)];
  const { words, site } = desktop.sheets.page("/");
  const of = (kind: Column["kind"]) => all.filter((column) => column.kind === kind);
  yield entry(desktop, "/tags/", words.tags, of("tag"), byLetter);
  yield entry(desktop, "/authors/", words.authors, of("author"), () => "");
  yield entry(desktop, "/archive/", words.archive, of("month").reverse(), byYear(desktop));
  // What all lists of reactions say of themselves is said once here.
  const reactions = of("reaction").map((column) => ({ ...column, description: "" }));
  const rule = badgeRule(words, site);
  yield entry(desktop, "/reactions/", words.reactionsDirectory, reactions, () => "", rule);
}

function entry(
  { sheets }: Desktop,
  path: string,
  title: string,
  columns: Column[],
  heading: (column: Column) => string,
  description = "",
): Entry {
  return {
    file: fileAt(path),
    rank: "listing",
    inputs: columns.flatMap(({ inputs }) => inputs),
    also: () => columns.map((column) => [heading(column), column.title, column.home, count(column)]),
    make: () => {
      const groups = new Map<string, Directory["groups"][number]>();
      for (const column of columns) {
        const name = heading(column);
        const group = groups.get(name) ?? { heading: name, entries: [] };
        groups.set(name, group);
        const { title, reaction, home, description: note } = column;
        group.entries.push({ name: title, reaction, path: home, count: count(column), note });
      }
      return directoryPage(sheets.page(path), {
        title,
        description,
        groups: [...groups.values()],
      }).toString();
    },
  };
}

/** Authors are not counted: a new story need not write the page of them all anew. */
function count({ kind, stories }: Column): number | null {
  return kind === "author" ? null : stories.length;
}

/** Tags stand under their first letter, digits together. */
function byLetter({ id }: Column): string {
  const [first = ""] = id;
  return /\p{N}/u.test(first) ? "0–9" : first.toUpperCase();
}

function byYear({ catalogue }: Desktop): (column: Column) => string {
  const { timezone, language } = catalogue.newsroom.site;
  return ({ stories }) => (stories[0] ? yearOf(stories[0].publishedAt, timezone, language) : "");
}

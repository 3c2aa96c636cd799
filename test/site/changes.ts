// What differs between two builds: which files, and which records of the newsroom.

import type { Edition } from "../../src/site/edition.ts";
import type { BuiltSite } from "./build-site.ts";

/** Keys whose values differ, or that stand in one of the maps alone, sorted. */
function differing<Value>(before: Map<string, Value>, after: Map<string, Value>): string[] {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].filter((key) => before.get(key) !== after.get(key)).sort();
}

/** Files that were added, removed or changed by a byte. */
export function changedFiles(before: BuiltSite, after: BuiltSite): string[] {
  return differing(before.contents(), after.contents());
}

/** Records by the names that `Entry.inputs` has for them, each as a text to compare. */
function records({ catalogue }: Edition): Map<string, string> {
  const { newsroom, stories, card } = catalogue;
  const all = new Map<string, unknown>();
  for (const article of stories) {
    all.set(`article:${article.id}`, article);
    all.set(`card:${article.id}`, card(article));
    all.set(`comments:${article.id}`, newsroom.comments.get(article.id) ?? []);
    all.set(`ledger:${article.id}`, newsroom.ledger.get(article.id) ?? {});
  }
  for (const author of newsroom.authors.values()) all.set(`author:${author.id}`, author);
  for (const page of newsroom.pages) all.set(`page:${page.id}`, page);
  const withoutPlace = (key: string, value: unknown) => (key === "file" ? undefined : value);
  return new Map([...all].map(([name, record]) => [name, JSON.stringify(record, withoutPlace)]));
}

export function changedRecords(before: Edition, after: Edition): Set<string> {
  return new Set(differing(records(before), records(after)));
}

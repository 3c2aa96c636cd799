// A reader's query, as the address of the search page has it: `?q=ferry&section=world&sort=newest`.

import { type Filters, type Group, groups } from "./search-engine.ts";

export type Query = { words: string; chosen: Record<Group, string[]>; newest: boolean; language: string };

/** Reads what stands behind the `?`; a language that is not one of `languages` is the first of them. */
export function readQuery(address: string, languages: readonly string[]): Query {
  const values = new URLSearchParams(address);
  const language = values.get("lang") ?? "";
  return {
    words: values.get("q") ?? "",
    chosen: choices((name) => values.getAll(name)),
    newest: values.get("sort") === "newest",
    language: (languages.includes(language) ? language : languages[0]) ?? "",
  };
}

/** What `values` says of each group, every value once. */
export function choices(values: (group: Group) => string[]): Query["chosen"] {
  return Object.fromEntries(groups.map((name) => [name, [...new Set(values(name))]])) as Query["chosen"];
}

/** The address of a query, with its `?`; the language is left out where it is the usual one. */
export function addressOf({ words, chosen, newest, language }: Query, usual: string | undefined): string {
  const values = new URLSearchParams();
  if (words.trim()) values.set("q", words.trim());
  for (const name of groups) for (const value of chosen[name]) values.append(name, value);
  if (newest) values.set("sort", "newest");
  if (language !== usual) values.set("lang", language);
  return `?${values}`;
}

/** The query's filters for the engine, but for those of the group `without`. */
export function filtersOf({ chosen }: Query, without?: Group): Filters {
  const used = groups.filter((name) => name !== without && chosen[name].length > 0);
  return Object.fromEntries(used.map((name) => [name, { any: chosen[name] }]));
}

/** Whether there is something to find; a filter alone will do. */
export function asks({ words, chosen }: Query): boolean {
  return words.trim() !== "" || groups.some((name) => chosen[name].length > 0);
}

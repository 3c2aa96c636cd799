// What differs between two builds: which files, and which pages had to be made anew.

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

function fingerprints({ entries, fingerprints }: Edition): Map<string, string> {
  return new Map([...entries].map(([file, entry]) => [file, fingerprints.of(entry)]));
}

/** Pages whose ingredients differ, whether that is seen on them or not. */
export function duePages(before: BuiltSite, after: BuiltSite): string[] {
  return differing(fingerprints(before.edition), fingerprints(after.edition));
}

// The sheets on a shelf: its markdown files. All else is named as a problem.

import { folderFault, idFault } from "./name-faults.ts";
import type { Entry } from "./list-folder.ts";
import type { Problem } from "./problem.ts";
import { below, entriesOf, isCountable, notTooDeep, strayFault, type Shelf } from "./shelf.ts";

/** A file on a shelf, by its id: its name without `.md`. */
export type Sheet = Shelf & { id: string };

/** Markdown files of a shelf without folders. */
export function sheetsOn(shelf: Shelf, problems: Problem[]): Sheet[] {
  return sift(shelf, problems, false).sheets;
}

/** Markdown files of a shelf and of all folders below it, by path. */
export function sheetsBelow(top: Shelf, problems: Problem[]): Sheet[] {
  const sheets: Sheet[] = [];
  const shelves = [top];
  for (const shelf of shelves) {
    const found = sift(shelf, problems, true);
    for (const sheet of found.sheets) sheets.push(sheet);
    if (!isCountable(top, sheets.length, problems)) return [];
    shelves.push(...notTooDeep(top, found.folders, problems));
  }
  return sheets.sort((a, b) => (a.file < b.file ? -1 : 1));
}

function sift(shelf: Shelf, problems: Problem[], nested: boolean): { sheets: Sheet[]; folders: Shelf[] } {
  const sheets: Sheet[] = [];
  const folders: Shelf[] = [];
  for (const entry of entriesOf(shelf, problems, (one) => faultOf(one, nested))) {
    if (entry.kind === "folder") folders.push(below(shelf, entry.name));
    else sheets.push({ ...below(shelf, entry.name), id: entry.name.slice(0, -".md".length) });
  }
  return { sheets, folders };
}

function faultOf({ name, kind }: Entry, nested: boolean): string | null {
  if (kind === "folder" && nested) return folderFault(name);
  if (kind !== "file") return strayFault(kind);
  if (name.startsWith(".")) return "is a hidden file: only .md files belong here";
  return name.endsWith(".md")
    ? idFault(name.slice(0, -".md".length))
    : "is no .md file: nothing else belongs here";
}

// A shelf: a folder of the newsroom, on the disk and as problems name it.

import { join } from "node:path";
import { folded, idOf, isId, isWindowsDevice } from "../news/addresses.ts";
import { listFolder, type Entry } from "./list-folder.ts";
import type { Problem, Severity } from "./problem.ts";
import { show } from "./show.ts";
import { attempt, problemIn } from "./source.ts";

/** `disk` is the path to open, `file` the one that problems name; `severity` is that of problems in it. */
export type Shelf = { disk: string; file: string; severity: Severity };

/** A file on a shelf, by its id: its name without `.md`. */
export type Sheet = Shelf & { id: string };

export function below({ disk, file, severity }: Shelf, name: string): Shelf {
  return { disk: join(disk, name), file: `${file}/${name}`, severity };
}

/** Entries of a shelf whose names differ on every machine; the others are named as problems. */
export function entriesOf(shelf: Shelf, problems: Problem[]): Entry[] {
  const entries = attempt(shelf, problems, () => listFolder(shelf.disk)) ?? [];
  const names = new Map<string, string>();
  return entries.filter(({ name }) => {
    const key = folded(name);
    const other = names.get(key);
    names.set(key, other ?? name);
    if (other !== undefined) refuse(shelf, name, `${sameAs(other)}: rename one of the two`, problems);
    return other === undefined;
  });
}

function sameAs(name: string): string {
  return `is, but for capitals or the way accents are written, the same name as ${show(name)}`;
}

export function refuse(shelf: Shelf, name: string, message: string, problems: Problem[]): void {
  problems.push(problemIn(below(shelf, name).file, shelf.severity, message));
}

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
    sheets.push(...found.sheets);
    shelves.push(...found.folders);
  }
  return sheets.sort((a, b) => (a.file < b.file ? -1 : 1));
}

function sift(shelf: Shelf, problems: Problem[], nested: boolean): { sheets: Sheet[]; folders: Shelf[] } {
  const sheets: Sheet[] = [];
  const folders: Shelf[] = [];
  for (const entry of entriesOf(shelf, problems)) {
    const message = faultOf(entry, nested);
    if (message) refuse(shelf, entry.name, message, problems);
    else if (entry.kind === "folder") folders.push(below(shelf, entry.name));
    else sheets.push({ ...below(shelf, entry.name), id: entry.name.slice(0, -".md".length) });
  }
  return { sheets, folders };
}

const folderName = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_ -]*$/u;

function faultOf({ name, kind }: Entry, nested: boolean): string | null {
  if (kind === "folder" && nested) return folderFault(name);
  if (kind !== "file") return strayFault(kind);
  if (name.startsWith(".")) return "is a hidden file: only .md files belong here";
  return name.endsWith(".md") ? idFault(name.slice(0, -".md".length)) : "is no .md file: nothing else belongs here";
}

function folderFault(name: string): string | null {
  if (isWindowsDevice(name)) return windowsFault(name);
  if (folderName.test(name) && !name.endsWith(" ")) return null;
  return "is no name for a folder: use letters, digits and hyphens";
}

/** Why what is neither file nor wanted folder was passed by. */
export function strayFault(kind: Entry["kind"]): string {
  return kind === "folder" ? "is a folder: none belongs here" : `is a ${kind}: only regular files are read`;
}

/** What is wrong with an id that a file or folder is named after; null when nothing is. */
export function idFault(id: string): string | null {
  if (isId(id)) return null;
  if (isWindowsDevice(id)) return windowsFault(id);
  const better = idOf(id);
  const cure = better ? `: rename it to ${show(better)}` : "";
  return `the name ${show(id)} does not fit into an address: names are small letters, digits and hyphens${cure}`;
}

function windowsFault(name: string): string {
  return `${show(name)} is a name that Windows keeps for a device: rename it`;
}

// A shelf: a folder of the newsroom, on the disk and as problems name it.

import { folded } from "../news/addresses.ts";
import type { Drive } from "./drive.ts";
import { type Entry, pathIn } from "./list-folder.ts";
import { deepest, mostEntries, mostFiles } from "./limits.ts";
import type { Problem, Severity } from "./problem.ts";
import { Refusal, start } from "./refusal.ts";
import { show } from "./show.ts";
import { attempt, problemIn } from "./source.ts";

/**
 * `disk` is the path to open with `drive`, `file` the one that problems name; `severity` is that of problems in it.
 */
export type Shelf = { drive: Drive; disk: string; file: string; severity: Severity };

export function below({ drive, disk, file, severity }: Shelf, name: string): Shelf {
  return { drive, disk: pathIn(disk, name), file: `${file}/${name}`, severity };
}

/**
 * Entries of a shelf in which `faultOf` finds no fault, and whose names differ on every machine; the others are named as
 * problems. What is refused for a fault of its own claims no name: it could take that of something good.
 */
export function entriesOf(
  shelf: Shelf,
  problems: Problem[],
  faultOf: (entry: Entry) => string | null = () => null,
): Entry[] {
  const entries = attempt(shelf, problems, () => listed(shelf)) ?? [];
  const names = new Map<string, string>();
  return entries.filter((entry) => {
    const { name } = entry;
    const fault = faultOf(entry);
    if (fault) refuse(shelf, name, fault, problems);
    if (fault) return false;
    const key = folded(name);
    const other = names.get(key);
    names.set(key, other ?? name);
    if (other !== undefined) refuse(shelf, name, `${sameAs(other)}: rename one of the two`, problems);
    return other === undefined;
  });
}

function listed({ drive, disk }: Shelf): Entry[] {
  const entries = drive.list(disk);
  if (entries.length <= mostEntries) return entries;
  throw new Refusal(
    `holds ${entries.length} files and folders: at most ${mostEntries} are read, so divide them`,
    start,
  );
}

/** Folders of a shelf that may have folders below them: the others are refused as too deep. */
export function notTooDeep(top: Shelf, folders: readonly Shelf[], problems: Problem[]): Shelf[] {
  return folders.filter(({ file, severity }) => {
    const depth = file.slice(top.file.length).split("/").length - 1;
    if (depth > deepest)
      problems.push(
        problemIn(file, severity, `is deeper than ${deepest} folders, so it was not read: move it up`),
      );
    return depth <= deepest;
  });
}

/** Refuses a shelf of more files than are read; false when it has. */
export function isCountable(top: Shelf, count: number, problems: Problem[]): boolean {
  if (count <= mostFiles) return true;
  problems.push(
    problemIn(top.file, top.severity, `holds more than ${mostFiles} files: that many are not read`),
  );
  return false;
}

function sameAs(name: string): string {
  return `is, but for capitals or the way accents are written, the same name as ${show(name)}`;
}

export function refuse(shelf: Shelf, name: string, message: string, problems: Problem[]): void {
  problems.push(problemIn(below(shelf, name).file, shelf.severity, message));
}

/** Why what is neither file nor wanted folder was passed by. */
export function strayFault(kind: Entry["kind"]): string {
  return kind === "folder" ? "is a folder: none belongs here" : `is a ${kind}: only regular files are read`;
}

// The states of files: from size and time alone the print of a file that has not changed since it was read.

import { lstatSync } from "node:fs";
import { lazily } from "../news/lazily.ts";
import type { Entry } from "./list-folder.ts";
import { type KeptMap, keptMap } from "./kept-map.ts";

/**
 * What is kept of a folder: its print, when a file came or went last (ms; 0 where other things than files are in it), and
 * of each file a line of name, size, time of change (ms) and print, parted by tabs. As text it takes little memory.
 */
type Kept = [print: string, changed: number, lines: string];

/**
 * The files of one folder. The time is that of the last change of any kind (ctime), which nobody can set back, as they can
 * that of the last writing.
 */
export type FolderStates = {
  /** What a listing of the folder would give, where nothing came or went since it was kept; else null. */
  entries: () => Entry[] | null;
  /** The print of a file that is as it was; else null, and `note` is to be called with the print of what was read. */
  known: (name: string) => string | null;
  note: (name: string, print: string) => void;
  /** For a file that was read without such a look: what it was like. */
  saw: (name: string, size: number, changed: number, print: string) => void;
  /** The print that the folder had, whatever it has now. */
  print: string;
  /** Keeps what was seen, with the print that the folder has now; `isAll` tells that these files are all that is in it. */
  keep: (print: string, isAll: boolean) => void;
};

export type FileStates = { of: (folder: string) => FolderStates; save: () => void };

/** A file that changed so short a time (ms) before it was looked at may have changed once more at the same tick. */
const tick = 2000;

/** `file` is where they are kept, null for nowhere; `isFresh` passes over those that are. */
export function fileStates(file: string | null, isFresh: boolean): FileStates {
  const all: KeptMap<Kept> | null = file === null ? null : keptMap(file, "states 4", isFresh);
  return { of: (folder) => statesOf(folder, all), save: () => all?.save() };
}

/** Such a name is refused anyway, so nothing is kept of it. */
const unkept = /[\t\n]/;

function statesOf(folder: string, all: KeptMap<Kept> | null): FolderStates {
  const [print, changed, text] = all?.get(folder) ?? ["", 0, ""];
  const listed = lstatSync(folder, { throwIfNoEntry: false })?.ctimeMs ?? 0;
  const lines = lazily(() => (text === "" ? [] : text.split("\n")));
  const nameIn = (line: string) => line.slice(0, line.indexOf("\t"));
  const byName = lazily(() => new Map(lines().map((line) => [nameIn(line), line])));
  let next = 0; // files are looked at in the order in which they are kept, as long as none comes or goes
  /** By name the line of a file, but for its print, and that. */
  const now = new Map<string, { state: string; changed: number; print: string }>();
  const lineOf = (name: string) =>
    lines()[next]?.startsWith(`${name}\t`) ? lines()[next++] : byName().get(name);
  return {
    print,
    entries: () =>
      changed > 0 && changed === listed
        ? lines().map((line) => ({ name: nameIn(line), kind: "file" as const }))
        : null,
    known(name) {
      const stat = lstatSync(`${folder}/${name}`, { throwIfNoEntry: false });
      if (!stat?.isFile()) return null;
      const state = stateOf(name, stat.size, stat.ctimeMs);
      const line = lineOf(name);
      const found = line?.startsWith(state) ? line.slice(state.length) : "";
      now.set(name, { state, changed: stat.ctimeMs, print: found });
      return found || null;
    },
    saw(name, size, time, print) {
      now.set(name, { state: stateOf(name, size, time), changed: time, print: isSettled(time) ? print : "" });
    },
    note(name, print) {
      const one = now.get(name);
      if (one && isSettled(one.changed)) one.print = print;
    },
    keep(folderPrint, isAll) {
      const names = [...now.keys()].filter((name) => !unkept.test(name));
      const settled = isAll && names.length === now.size && isSettled(listed) ? listed : 0;
      const seen = names.map((name) => `${now.get(name)?.state}${now.get(name)?.print}`).join("\n");
      if (folderPrint !== print || settled !== changed || seen !== text)
        all?.set(folder, [folderPrint, settled, seen]);
    },
  };
}

function stateOf(name: string, size: number, changed: number): string {
  return `${name}\t${size}\t${changed}\t`;
}

function isSettled(changed: number): boolean {
  return changed < Date.now() - tick;
}

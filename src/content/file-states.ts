// The states of files: from size and time alone the print of a file that has not changed since it was read.

import { lstatSync } from "node:fs";
import { lazily } from "../news/lazily.ts";
import type { Entry } from "./list-folder.ts";
import { type KeptMap, keptMap } from "./kept-map.ts";

/**
 * What is kept of a folder: its print, when a file came or went last (ms; 0 where other things than files are in it), and
 * of each file the name, size, time of change (ms) and print.
 */
type Kept = {
  print: string;
  changed: number;
  files: [name: string, size: number, changed: number, print: string][];
};

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
  const all: KeptMap<Kept> | null = file === null ? null : keptMap(file, "states 3", isFresh);
  return { of: (folder) => statesOf(folder, all), save: () => all?.save() };
}

function statesOf(folder: string, all: KeptMap<Kept> | null): FolderStates {
  const { print, changed, files } = all?.get(folder) ?? { print: "", changed: 0, files: [] };
  const listed = lstatSync(folder, { throwIfNoEntry: false })?.ctimeMs ?? 0;
  const byName = lazily(() => new Map(files.map((one) => [one[0], one])));
  let next = 0; // files are looked at in the order in which they are kept, as long as none comes or goes
  const now = new Map<string, Kept["files"][number]>();
  let isChanged = false;
  const kept = (name: string) => (files[next]?.[0] === name ? files[next++] : byName().get(name));
  return {
    print,
    entries: () =>
      changed > 0 && changed === listed ? files.map(([name]) => ({ name, kind: "file" })) : null,
    known(name) {
      const stat = lstatSync(`${folder}/${name}`, { throwIfNoEntry: false });
      if (!stat?.isFile()) return null;
      const { size, ctimeMs } = stat;
      const one = kept(name);
      const isSame = one !== undefined && one[1] === size && one[2] === ctimeMs;
      now.set(name, isSame ? one : [name, size, ctimeMs, ""]);
      return isSame && one[3] !== "" ? one[3] : null;
    },
    saw(name, size, changed, print) {
      now.set(name, [name, size, changed, changed < Date.now() - tick ? print : ""]);
      isChanged = true;
    },
    note(name, print) {
      const one = now.get(name);
      if (!one || one[2] >= Date.now() - tick) return;
      one[3] = print;
      isChanged = true;
    },
    keep(folderPrint, isAll) {
      const settled = isAll && listed < Date.now() - tick ? listed : 0;
      if (isChanged || folderPrint !== print || settled !== changed || now.size !== files.length)
        all?.set(folder, { print: folderPrint, changed: settled, files: [...now.values()] });
    },
  };
}

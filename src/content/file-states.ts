// The states of files: from size and times alone the print of a file that has not changed since it was read.

import { lstatSync } from "node:fs";
import { type KeptMap, keptMap } from "./kept-map.ts";

type State = [size: number, mtime: number, ctime: number, print: string];

export type FileStates = {
  /** The print of a file that is as it was; else null, and `note` is to be called with the print of what was read. */
  known: (path: string) => string | null;
  note: (path: string, print: string) => void;
  /** The print that a folder had, whatever it has now. */
  folder: (path: string) => string | undefined;
  noteFolder: (path: string, print: string) => void;
  save: () => void;
};

/** A file that changed so short a time (ms) before it was looked at may have changed once more at the same tick. */
const tick = 2000;

/** `file` is where they are kept; null for nowhere. */
export function fileStates(file: string | null): FileStates {
  const kept: KeptMap<State> | null = file === null ? null : keptMap(file, "states 1");
  const seen = new Map<string, [number, number, number]>();
  return {
    known(path) {
      const stat = lstatSync(path, { throwIfNoEntry: false });
      if (!kept || !stat?.isFile()) return null;
      const { size, mtimeMs, ctimeMs } = stat;
      const state = kept.get(path);
      if (state && state[0] === size && state[1] === mtimeMs && state[2] === ctimeMs) return state[3];
      seen.set(path, [size, mtimeMs, ctimeMs]);
      return null;
    },
    note(path, print) {
      const state = seen.get(path);
      if (state && Math.max(state[1], state[2]) < Date.now() - tick) kept?.set(path, [...state, print]);
    },
    folder: (path) => kept?.get(path)?.[3],
    noteFolder(path, print) {
      if (kept && kept.get(path)?.[3] !== print) kept.set(path, [0, 0, 0, print]);
    },
    save: () => kept?.save(),
  };
}

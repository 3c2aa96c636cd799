// The drive of a preview: what was read once stays known until the watcher names it.

import { dirname, join, relative, resolve } from "node:path";
import { type Drive, openDisk, printAll } from "./drive.ts";
import type { Entry } from "./list-folder.ts";
import { printFile, printOf } from "./print.ts";
import type { ReadAhead } from "./read-ahead.ts";
import { realFolder } from "./real-folder.ts";

export type WatchedDrive = Drive & {
  /** Tells of a file or folder that was added, changed or removed. */
  changed: (path: string) => void;
  /** Forgets all that was read. */
  forget: () => void;
  /** Reads from the disk from now on; what has changed until then is to be told once more. */
  settle: () => void;
};

/** `ahead` reads for the first time, and knows what files said when the site was built before. */
export function watchedDrive(folder: string, ahead: ReadAhead): WatchedDrive {
  let isSettled = false;
  let disk: Drive = ahead;
  const folders = new Map<string, Entry[]>();
  const prints = new Map<string, string | null>();
  const said = new Map<string, [string, unknown]>();
  const forget = () => [folders, prints, said].forEach((known) => known.clear());
  const drive: WatchedDrive = {
    list(path) {
      const entries = folders.get(path) ?? disk.list(path);
      folders.set(path, entries);
      return entries;
    },
    bytes(path, limit) {
      const bytes = disk.bytes(path, limit);
      prints.set(path, printOf(bytes));
      return bytes;
    },
    print(path) {
      const known = prints.get(path);
      if (known !== undefined) return known;
      const print = isSettled ? (printFile(path) ?? printAll(drive, path)) : ahead.print(path);
      prints.set(path, print);
      return print;
    },
    hasChanged: () => true,
    whole: () => null,
    memory: {
      isEmpty: false,
      get(key) {
        const known = said.get(key) ?? (isSettled ? undefined : ahead.memory?.get(key));
        if (known) said.set(key, known);
        return known;
      },
      set(key, value) {
        said.set(key, value);
        if (!isSettled) ahead.memory?.set(key, value);
      },
      save: () => {},
    },
    changed(path) {
      const inner = relative(resolve(folder), resolve(path));
      if (inner === "site.yml") forget(); // whose time zone and languages all files are read with
      const at = join(realFolder(folder), inner);
      const isFolder = folders.has(at);
      for (const known of [folders, prints]) {
        if (isFolder) for (const name of known.keys()) if (name.startsWith(`${at}/`)) known.delete(name);
        known.delete(at);
        known.delete(dirname(at));
      }
    },
    forget,
    settle() {
      ahead.whole(); // so that its thread notes all that it saw
      ahead.close();
      [isSettled, disk] = [true, openDisk()];
    },
  };
  return drive;
}

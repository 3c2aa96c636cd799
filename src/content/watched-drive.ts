// The drive of a preview: what was read once stays known until the watcher names it.

import { dirname, join, relative, resolve } from "node:path";
import { type Drive, openDisk, printAll } from "./drive.ts";
import type { Entry } from "./list-folder.ts";
import { printFile, printOf } from "./print.ts";
import { realFolder } from "./real-folder.ts";

export type WatchedDrive = Drive & {
  /** Tells of a file or folder that was added, changed or removed. */
  changed: (path: string) => void;
  /** Forgets all that was read. */
  forget: () => void;
};

export function watchedDrive(folder: string): WatchedDrive {
  const disk = openDisk();
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
      const print = printFile(path) ?? printAll(drive, path);
      prints.set(path, print);
      return print;
    },
    hasChanged: () => true,
    whole: () => null,
    memory: {
      isEmpty: false,
      get: (key) => said.get(key),
      set: (key, value) => void said.set(key, value),
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
  };
  return drive;
}

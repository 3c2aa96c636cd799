// A drive: what the door lists folders and reads files with: the disk itself, or a reader that runs ahead.

import { join } from "node:path";
import { listFolder, type Entry } from "./list-folder.ts";
import { printFile, printFolder, printOf } from "./print.ts";
import { readBytes } from "./read-bytes.ts";
import type { Memory } from "./remember.ts";

/** The first two throw a Refusal, as `listFolder` and `readBytes` do. */
export type Drive = {
  list: (folder: string) => Entry[];
  /** The whole of a file of at most `limit` bytes. */
  bytes: (file: string, limit: number) => Buffer;
  /** The print of a file, or of all files of a folder and their names; null when it cannot be read. */
  print: (file: string) => string | null;
  /** Whether something is known to differ from when it was last read. */
  hasChanged: () => boolean;
  /** Stands for the whole newsroom; null where that is not known before it is read. */
  whole: () => string | null;
  /** What files said when they were read before; null where nothing is kept. */
  memory: Memory | null;
};

/** The disk itself. A print is that of the bytes that were given, so that it never tells of later ones. */
export function openDisk(): Drive {
  const prints = new Map<string, string | null>();
  const drive: Drive = {
    list: listFolder,
    bytes(file, limit) {
      const bytes = readBytes(file, limit);
      prints.set(file, printOf(bytes));
      return bytes;
    },
    print(file) {
      if (!prints.has(file)) prints.set(file, printFile(file) ?? printAll(drive, file));
      return prints.get(file) ?? null;
    },
    hasChanged: () => true,
    whole: () => null,
    memory: null,
  };
  return drive;
}

/** The print of a folder, of what a drive says of its files. Of all else in it the kind is told: a problem is named for it. */
export function printAll(drive: Drive, folder: string): string {
  const print = ({ name, kind }: Entry) => (kind === "file" ? drive.print(join(folder, name)) : kind);
  return printFolder(drive.list(folder).map((entry) => [entry.name, print(entry)]));
}

// Lists what stands in a folder, by name, without following or opening any of it.

import { lstatSync, readdirSync, type Dirent } from "node:fs";
import { diskWords, isDiskFault } from "../disk-words.js";
import { DiskRefusal, start } from "./refusal.ts";

export type Kind = "file" | "folder" | "symbolic link" | "named pipe" | "socket" | "device";
export type Entry = { name: string; kind: Kind };

/** Left in folders by git users, macOS and Windows; by Vim, Emacs and other editors while a file is open. */
const leftBehind = /^(?:\.gitkeep|\.DS_Store|Thumbs\.db|desktop\.ini|\..*\.sw[opx]|\.#.*|.*~)$/s;

/** Whether nobody means such a file to be read. */
export function isPassedOver(name: string): boolean {
  return leftBehind.test(name);
}

/** Path of what a folder has by that name: as `join` makes it, ten times sooner. */
export function pathIn(folder: string, name: string): string {
  return folder.endsWith("/") ? `${folder}${name}` : `${folder}/${name}`;
}

/**
 * Entries in the order of their names, the same on every machine, without those that editors leave behind, whatever
 * they are (the lock of Emacs is a link that leads nowhere). What is no folder, or a link to one, has none: it is
 * for whoever lists the folder around it to name it. Throws a Refusal.
 */
export function listFolder(folder: string): Entry[] {
  const entries: Entry[] = [];
  for (const dirent of read(folder)) {
    if (!isPassedOver(dirent.name)) entries.push({ name: dirent.name, kind: kindOf(dirent) });
  }
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function read(folder: string): Dirent[] {
  try {
    if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (!isDiskFault(error)) throw error;
    throw new DiskRefusal(`this folder cannot be read: ${diskWords(error)}`, start);
  }
}

function kindOf(dirent: Dirent): Kind {
  if (dirent.isFile()) return "file";
  if (dirent.isDirectory()) return "folder";
  if (dirent.isSymbolicLink()) return "symbolic link";
  if (dirent.isFIFO()) return "named pipe";
  return dirent.isSocket() ? "socket" : "device";
}

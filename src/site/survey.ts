// A survey of the output folder: all that stands there, before the press changes any of it.

import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** By path below the folder, with slashes: folders, and all else (files, links, whatever it is); `mtime` is in ms. */
export type Survey = { folders: Set<string>; others: Map<string, { size: number; mtime: number }> };

export const nothing: Survey = { folders: new Set(), others: new Map() };

/** What is no regular file has a size that no file has. */
export function survey(target: string): Survey {
  const found: Survey = { folders: new Set(), others: new Map() };
  const queue = [""];
  for (let folder = queue.pop(); folder !== undefined; folder = queue.pop()) {
    for (const entry of readdirSync(join(target, folder), { withFileTypes: true })) {
      const name = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        queue.push(name);
        found.folders.add(name);
      } else {
        const { size, mtimeMs: mtime } = lstatSync(join(target, name));
        found.others.set(name, { size: entry.isFile() ? size : -1, mtime });
      }
    }
  }
  return found;
}

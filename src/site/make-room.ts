// Makes room in the output folder: for files that come, and of those that the edition no longer has.

import fs from "node:fs";
import path from "node:path";
import type { Survey } from "./survey.ts";

/** All folders that these files stand in. */
export function foldersOf(files: Iterable<string>): Set<string> {
  const folders = new Set<string>();
  for (const file of files) {
    for (let end = file.lastIndexOf("/"); end > 0; end = file.lastIndexOf("/", end - 1))
      folders.add(file.slice(0, end));
  }
  return folders;
}

/** Makes the folders of a file; what is in the way (a file, a link) goes, so nothing is written through a link. */
export function makeRoom(target: string, file: string, { folders, others }: Survey): void {
  const parts = file.split("/");
  let folder = "";
  for (const part of parts.slice(0, -1)) {
    folder = folder === "" ? part : `${folder}/${part}`;
    if (folders.has(folder)) continue;
    if (others.delete(folder)) fs.rmSync(path.join(target, folder));
    fs.mkdirSync(path.join(target, folder));
    folders.add(folder);
  }
  if (folders.has(file)) removeFolder(target, file, { folders, others });
}

/** Removes a folder with all below it, from the disk and from what the press knows of it. */
function removeFolder(target: string, folder: string, { folders, others }: Survey): void {
  fs.rmSync(path.join(target, folder), { recursive: true });
  for (const names of [folders, others])
    for (const name of names.keys()) if (`${name}/`.startsWith(`${folder}/`)) names.delete(name);
}

/** Removes what is not of this edition, and folders that are empty then; returns the number of files. */
export function sweep(target: string, { folders, others }: Survey, kept: Map<string, unknown>): number {
  let removed = 0;
  for (const name of others.keys()) {
    if (kept.has(name)) continue;
    fs.rmSync(path.join(target, name), { force: true });
    removed++;
  }
  const used = foldersOf(kept.keys());
  const unused = [...folders].filter((folder) => !used.has(folder)).sort((a, b) => b.length - a.length);
  for (const folder of unused) fs.rmdirSync(path.join(target, folder));
  return removed;
}

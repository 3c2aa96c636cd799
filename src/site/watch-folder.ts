// Watches a folder and all folders below it: one watch for each folder, and none for the files, of which there are too many.

import fs from "node:fs";
import path from "node:path";
import { isPassedOver } from "../content/list-folder.ts";
import { isDiskFault } from "../disk-words.js";

/**
 * Calls `changed` with the path of whatever comes, goes or changes below `top`, from now on; of a folder that comes, also with
 * the files in it. Nothing is told of what editors leave behind. Returns the folders that cannot be watched: they cannot be
 * read, or the system watches no more.
 */
export function watchFolder(top: string, changed: (path: string) => void): string[] {
  const watches = new Map<string, fs.FSWatcher>();
  const unwatched: string[] = [];
  const forget = (folder: string) => {
    for (const [name, watch] of watches) {
      if (name !== folder && !name.startsWith(`${folder}${path.sep}`)) continue;
      watch.close();
      watches.delete(name);
    }
  };
  const watch = (folder: string) => {
    const one = fs.watch(folder, { persistent: false }, (_event, name) => {
      if (name === null) changed(folder);
      else if (!isPassedOver(name)) look(path.join(folder, name));
    });
    one.on("error", () => forget(folder)); // it is gone
    watches.set(folder, one);
  };
  const look = (at: string) => {
    const isFolder = fs.lstatSync(at, { throwIfNoEntry: false })?.isDirectory() ?? false;
    if (isFolder && !watches.has(at)) for (const file of watchAll(at)) changed(file);
    else if (!isFolder && watches.has(at)) forget(at);
    changed(at);
  };
  /** Watches a folder and those below it, and returns the files in them. */
  const watchAll = (folder: string): string[] => {
    try {
      watch(folder); // before it is listed, so that nothing comes unseen in between
      return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
        const at = path.join(folder, entry.name);
        return entry.isDirectory() ? watchAll(at) : [at];
      });
    } catch (error) {
      if (!isDiskFault(error)) throw error;
      unwatched.push(folder);
      return [];
    }
  };
  watchAll(path.resolve(top));
  return unwatched;
}

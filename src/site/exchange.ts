// An exchange of files in the output folder: until it is done, all that came and went can be taken back.

import fs from "node:fs";
import path from "node:path";
import { foldersOf } from "./folders-of.ts";
import type { Survey } from "./survey.ts";

export type Exchange = {
  /** Brings the file `source` into its place. */
  bring: (source: string, file: string) => void;
  /** Takes out what is not of `kept`, and folders that are empty then; returns the number of files. */
  sweep: (kept: ReadonlyMap<string, unknown>) => number;
  /** Puts everything back as it was. Fails when the disk does not let it. */
  undo: () => void;
};

/** Whether `at` is a folder itself, and no link to one. */
function isFolder(at: string): boolean {
  return fs.lstatSync(at, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** False where something has come into the folder since it was surveyed: the next build finds it. */
function removeEmpty(at: string): boolean {
  try {
    fs.rmdirSync(at);
    return true;
  } catch (error) {
    if (["ENOTEMPTY", "EEXIST"].includes(String((error as NodeJS.ErrnoException).code))) return false;
    throw error;
  }
}

/** For the folder `target` as it was found; what goes is kept in the folder `aside`, on the same disk. */
export function openExchange(target: string, aside: string, { folders, others }: Survey): Exchange {
  const steps: (() => void)[] = []; // that lead back
  const at = (name: string) => path.join(target, name);
  let number = 0;
  const place = () => {
    if (number === 0) fs.mkdirSync(aside, { recursive: true });
    return path.join(aside, String(number++));
  };
  const takeOut = (name: string) => {
    const kept = place();
    fs.renameSync(at(name), kept);
    steps.push(() => fs.renameSync(kept, at(name)));
  };
  const forget = (folder: string) => {
    for (const names of [folders, others])
      for (const name of names.keys()) if (`${name}/`.startsWith(`${folder}/`)) names.delete(name);
  };
  const sure = new Set<string>();
  /** Since the folder was surveyed a link may have come in the place of one in it. */
  const makeSure = (folder: string) => {
    if (sure.has(folder)) return;
    const isThere = isFolder(at(folder));
    if (!isThere) {
      if (fs.lstatSync(at(folder), { throwIfNoEntry: false })) takeOut(folder);
      forget(folder);
      fs.mkdirSync(at(folder));
      steps.push(() => fs.rmdirSync(at(folder)));
      folders.add(folder);
    }
    sure.add(folder);
  };
  /** The old file stays in its place until the new one comes, and is another name of it from then on. */
  const keepOld = (file: string) => {
    const kept = place();
    try {
      fs.linkSync(at(file), kept);
    } catch (error) {
      if (!["EPERM", "ENOTSUP", "ENOSYS", "EMLINK"].includes(String((error as NodeJS.ErrnoException).code)))
        throw error;
      fs.copyFileSync(at(file), kept); // a disk without such names
    }
    steps.push(() => fs.renameSync(kept, at(file)));
  };
  return {
    bring(source, file) {
      const parts = file.split("/");
      for (let depth = 1; depth < parts.length; depth++) makeSure(parts.slice(0, depth).join("/"));
      const found = fs.lstatSync(at(file), { throwIfNoEntry: false });
      if (found?.isFile()) keepOld(file);
      else if (found) takeOut(file); // a folder, a link: nothing is written to where it leads
      if (folders.has(file)) forget(file);
      if (!found?.isFile()) steps.push(() => fs.rmSync(at(file), { force: true }));
      fs.renameSync(source, at(file));
    },
    sweep(kept) {
      const gone = [...others.keys()].filter((name) => !kept.has(name));
      const safe = new Map<string, boolean>();
      const isSafe = (folder: string): boolean => {
        let known = folder === "." || safe.get(folder);
        if (known === undefined) {
          known = isSafe(path.posix.dirname(folder)) && isFolder(at(folder));
          safe.set(folder, known);
        }
        return known;
      };
      for (const name of gone) {
        const isThere = isSafe(path.posix.dirname(name)) && fs.lstatSync(at(name), { throwIfNoEntry: false });
        if (isThere) takeOut(name);
      }
      const used = foldersOf(kept.keys());
      const unused = [...folders].filter((folder) => !used.has(folder)).sort((a, b) => b.length - a.length);
      for (const folder of unused.filter(isSafe)) {
        if (removeEmpty(at(folder))) steps.push(() => fs.mkdirSync(at(folder)));
      }
      return gone.length;
    },
    undo() {
      let failure: unknown = null;
      for (const back of steps.reverse()) {
        try {
          back();
        } catch (error) {
          failure ??= error;
        }
      }
      if (failure !== null) throw failure;
    },
  };
}

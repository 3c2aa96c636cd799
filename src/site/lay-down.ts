// Lays a file down below a folder, with the folders that it needs.

import { closeSync, fstatSync, mkdirSync, openSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { withPath } from "../content/with-path.ts";

/** Makes the folder that `path` stands in, unless it is one of `made`, those that were made already. */
export function makeFolder(path: string, made: Set<string>): void {
  const folder = dirname(path);
  if (made.has(folder)) return;
  mkdirSync(folder, { recursive: true });
  made.add(folder);
}

/** Writes a whole file; returns the time of that, in ms. */
export function layDown(path: string, content: Uint8Array, made: Set<string>): number {
  makeFolder(path, made);
  return withPath(path, () => {
    const handle = openSync(path, "w");
    try {
      for (let done = 0; done < content.length;) done += writeSync(handle, content, done);
      return fstatSync(handle).mtimeMs;
    } finally {
      closeSync(handle); // which may tell that the disk has not taken all
    }
  });
}

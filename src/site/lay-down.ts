// Lays a file down below a folder, with the folders that it needs.

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Makes the folder that `path` stands in, unless it is one of `made`, those that were made already. */
export function makeFolder(path: string, made: Set<string>): void {
  const folder = dirname(path);
  if (made.has(folder)) return;
  mkdirSync(folder, { recursive: true });
  made.add(folder);
}

export function layDown(path: string, content: string | Uint8Array, made: Set<string>): void {
  makeFolder(path, made);
  writeFileSync(path, content);
}

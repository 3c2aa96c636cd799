// A folder of `.cache`, made where it is missing.

import { lstatSync, mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";

/** What stands in its way goes, also a link, so that nothing is written to where that leads. `.cache` itself may be one. */
export function cacheFolder(...names: string[]): string {
  let folder = resolve(".cache");
  mkdirSync(folder, { recursive: true });
  for (const name of names) {
    folder = join(folder, name);
    const stat = lstatSync(folder, { throwIfNoEntry: false });
    if (stat?.isDirectory()) continue;
    if (stat) rmSync(folder, { force: true });
    mkdirSync(folder, { recursive: true }); // another process may have been faster
  }
  return folder;
}

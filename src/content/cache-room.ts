// Rooms in `.cache`: what is kept of one folder of the disk, for as long as that folder is there.

import { existsSync, lstatSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { cacheFolder } from "./cache-folder.ts";
import { printOf } from "./print.ts";
import { writeWhole } from "./write-whole.ts";

/** Names the folder that a room is about. */
const owner = "of";

/** The folder of `.cache/<kind>` for what is kept of `folder`, an absolute path. Rooms of folders that are gone are removed. */
export function cacheRoom(kind: string, folder: string): string {
  const all = cacheFolder(kind);
  const room = join(all, printOf(folder));
  if (lstatSync(room, { throwIfNoEntry: false })?.isDirectory()) return room;
  for (const name of readdirSync(all)) {
    if (isGone(join(all, name))) rmSync(join(all, name), { recursive: true, force: true });
  }
  writeWhole(join(cacheFolder(kind, printOf(folder)), owner), folder);
  return room;
}

function isGone(room: string): boolean {
  try {
    return !existsSync(readFileSync(join(room, owner), "utf8"));
  } catch {
    return false; // another process is making it
  }
}

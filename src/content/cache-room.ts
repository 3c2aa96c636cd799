// Rooms in `.cache`: what is kept of one folder of the disk, for as long as that folder is there.

import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { printOf } from "./print.ts";

/** Names the folder that a room is about. */
const owner = "of";

/** The folder of `.cache/<kind>` for what is kept of `folder`, an absolute path. Rooms of folders that are gone are removed. */
export function cacheRoom(kind: string, folder: string): string {
  const all = resolve(".cache", kind);
  const room = join(all, printOf(folder));
  if (existsSync(room)) return room;
  mkdirSync(all, { recursive: true });
  for (const name of readdirSync(all)) {
    if (isGone(join(all, name))) rmSync(join(all, name), { recursive: true, force: true });
  }
  mkdirSync(room, { recursive: true });
  writeFileSync(join(room, owner), folder);
  return room;
}

function isGone(room: string): boolean {
  try {
    return !existsSync(readFileSync(join(room, owner), "utf8"));
  } catch {
    return false; // another process is making it
  }
}

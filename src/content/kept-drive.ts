// The drive of a build: it reads ahead, and only what has changed since the build before.

import path from "node:path";
import { cacheRoom } from "./cache-room.ts";
import { keptMap } from "./kept-map.ts";
import { printFile } from "./print.ts";
import { type ReadAhead, readAhead } from "./read-ahead.ts";

/**
 * Starts to read the newsroom in `folder`. `code` names the code that reads: another one might read
 * otherwise. `isFresh` reads all of it, whatever has changed.
 */
export function keptDrive(folder: string, code: string, isFresh = false): ReadAhead {
  const room = cacheRoom("newsrooms", path.resolve(folder));
  const settings = printFile(path.join(folder, "site.yml"));
  const memory = keptMap<[string, unknown]>(path.join(room, "said"), `${code} ${settings}`, isFresh);
  const ahead = readAhead(folder, { states: path.join(room, "states"), memory });
  return {
    ...ahead,
    close() {
      ahead.close();
      memory.save();
    },
  };
}

// A drive: what the door lists folders and reads files with: the disk itself, or a reader that runs ahead.

import { listFolder, type Entry } from "./list-folder.ts";
import { readBytes } from "./read-bytes.ts";

/** Both throw a Refusal, as `listFolder` and `readBytes` do. */
export type Drive = {
  list: (folder: string) => Entry[];
  /** The whole of a file of at most `limit` bytes. */
  bytes: (file: string, limit: number) => Buffer;
};

export const disk: Drive = { list: listFolder, bytes: readBytes };

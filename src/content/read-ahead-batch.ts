// What the thread that reads ahead hands over at a time.

import type { Entry } from "./list-folder.ts";

/** Folders by path, and files with their prints. What could not be read is left out. */
export type Batch = {
  folders: [path: string, entries: Entry[]][];
  /** Paths, each with a line feed after it, and their prints of 22 characters each, as one text: it is sooner sent. */
  paths: string;
  prints: string;
  /** Where each file ends in `bytes`; -1 for one that was not read, since it is as it was when it was read before. */
  ends: number[];
  bytes: Uint8Array;
  /** Whether anything that was looked at so far differs from when it was looked at before. */
  isChanged: boolean;
  /** In the last batch, after which nothing comes, a hash of all that was listed and looked at; else null. */
  whole: string | null;
};

/** Places in the numbers that both threads share: batches sent, and batches taken. */
export const [sent, taken] = [0, 1];
/** Batches that may wait to be taken. */
export const mostWaiting = 64;

// What the thread that reads ahead hands over at a time.

import type { Entry } from "./list-folder.ts";

/** Folders by path, and files by path with their place in `bytes`. What could not be read is left out. */
export type Batch = {
  folders: [path: string, entries: Entry[]][];
  files: [path: string, start: number, end: number][];
  bytes: Uint8Array;
  /** Nothing comes after this one. */
  isLast: boolean;
};

/** Places in the numbers that both threads share: batches sent, and batches taken. */
export const [sent, taken] = [0, 1];
/** Batches that may wait to be taken. */
export const mostWaiting = 64;

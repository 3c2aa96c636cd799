// What the thread that writes is handed at a time, and what it says at the end.

/** Files to write, one after another in `bytes`, each with its end there. */
export type Batch = { paths: string[]; ends: number[]; bytes: Uint8Array };

/** What was written, in the order in which it was handed over; or what the disk said of the first file that could not be. */
export type Report = { hashes: string[]; mtimes: number[] } | Error;

/** Places in the numbers that both threads share: bytes handed over, and bytes written. */
export const [given, written] = [0, 1];
/** Bytes that may wait to be written. */
export const mostWaiting = 32 * 1024 * 1024;

// What the thread that writes is handed at a time, and what it says at the end.

/** Files to write, one after another in the room numbered `place`, each with its end there. */
export type Batch = { paths: string[]; ends: number[]; place: number };

/** What was written, in the order in which it was handed over; or what the disk said of the first file that could not be. */
export type Report = { hashes: string[]; mtimes: number[] } | Failure;

/** An error without what a message between threads leaves out of one. */
export type Failure = Pick<NodeJS.ErrnoException, "message" | "code" | "syscall" | "path">;

/** Rooms that both threads share, which are filled and emptied in turn: memory that is touched once costs the least. */
export const places = 8;
/** Bytes of a room. */
export const room = 1024 * 1024;
/** Places in the numbers that both threads share: batches handed over, and batches written. */
export const [given, written] = [0, 1];

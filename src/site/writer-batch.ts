// What the thread that writes is handed at a time.

/** Files to write, by path, each whole. */
export type Batch = [path: string, content: string | Uint8Array][];

/** Places in the numbers that both threads share: units handed over, and units written. */
export const [given, written] = [0, 1];
/** Characters or bytes that may wait to be written. */
export const mostWaiting = 32 * 1024 * 1024;

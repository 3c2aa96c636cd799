// Reads a regular file: never through a link, never waiting at a pipe, never more than was allowed.

import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { diskWords, isDiskFault } from "../disk-words.js";
import { DiskRefusal, Refusal, start } from "./refusal.ts";

// Windows knows neither flag; its links need rights that a pull request does not have.
/** Never through a link, never waiting at a pipe. */
export const fileFlags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** At most the first `length` bytes of a file. Throws a Refusal when it is no regular file or cannot be opened. */
export function readStart(path: string, length: number): Buffer {
  return withFile(path, (handle, size) => readUpTo(handle, Math.min(size, length)));
}

/** The whole of a file of at most `limit` bytes; a longer one is refused before it is read. */
export function readBytes(path: string, limit: number): Buffer {
  return readWithTime(path, limit).bytes;
}

/** The same, with the time of its last change (ctime), in ms. */
export function readWithTime(path: string, limit: number): { bytes: Buffer; changed: number } {
  return withFile(path, (handle, size, changed) => {
    if (size > limit) throw new Refusal(`has ${size} bytes: at most ${limit} are read, so shorten it`, start);
    return { bytes: readUpTo(handle, size), changed };
  });
}

function withFile<Value>(path: string, use: (handle: number, size: number, changed: number) => Value): Value {
  let handle: number | null = null;
  try {
    handle = openSync(path, fileFlags);
    const status = fstatSync(handle);
    if (!status.isFile()) throw notRegular();
    return use(handle, status.size, status.ctimeMs);
  } catch (error) {
    throw isDiskFault(error) ? refusalFor(error) : error;
  } finally {
    if (handle !== null) closeRead(handle);
  }
}

function refusalFor(error: NodeJS.ErrnoException): Refusal {
  const { code } = error;
  if (code === "ELOOP") return new Refusal("is a symbolic link, so it was not read", start);
  if (code === "ENOENT" || code === "ENOTDIR") return new Refusal("is missing", start);
  if (code === "ENXIO") return notRegular(); // a socket
  return new DiskRefusal(`cannot be read: ${diskWords(error)}`, start);
}

function notRegular(): Refusal {
  return new Refusal("is no regular file, so it was not read", start);
}

/** Closes a file that was read: what was read is read, whatever comes of this. */
export function closeRead(handle: number): void {
  try {
    closeSync(handle);
  } catch {
    // it is closed all the same: https://pubs.opengroup.org/onlinepubs/9799919799/functions/close.html
  }
}

/** A file that was cut off while it was read gives what is left of it. */
function readUpTo(handle: number, size: number): Buffer {
  const bytes = Buffer.allocUnsafe(size);
  let filled = 0;
  while (filled < size) {
    const read = readSync(handle, bytes, filled, size - filled, filled);
    if (read === 0) break;
    filled += read;
  }
  return bytes.subarray(0, filled);
}

// Prints: hashes of files, by which one state of a file is told from another.

import { createHash, hash } from "node:crypto";
import { fstatSync, openSync, readSync } from "node:fs";
import { closeRead, fileFlags } from "./read-bytes.ts";

/** SHA-256, cut to 128 bits: nobody finds two files with one print. */
export function printOf(content: string | Uint8Array): string {
  return hash("sha256", content, "base64url").slice(0, 22);
}

/** The print of a file of any length; null when it is no regular file, or cannot be read. */
export function printFile(path: string): string | null {
  let handle: number | null = null;
  try {
    handle = openSync(path, fileFlags);
    if (!fstatSync(handle).isFile()) return null;
    const hash = createHash("sha256");
    const part = Buffer.allocUnsafe(256 * 1024);
    for (let length; (length = readSync(handle, part)) > 0;) hash.update(part.subarray(0, length));
    return hash.digest("base64url").slice(0, 22);
  } catch {
    return null;
  } finally {
    if (handle !== null) closeRead(handle);
  }
}

/** The print of a folder: of the names of its files, and of their prints. */
export function printFolder(files: Iterable<[name: string, print: string | null]>): string {
  return printOf(Array.from(files, ([name, print]) => `${name}\0${print}\n`).join(""));
}

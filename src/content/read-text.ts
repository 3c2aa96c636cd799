// Reads a text file: UTF-8, with or without a byte order mark, any line ends; with `\n` alone afterwards.

import { isUtf8 } from "node:buffer";
import { Refusal, type Place } from "./refusal.ts";
import type { Shelf } from "./shelf.ts";

/** Text of a file of at most `limit` bytes; lines and columns are those of the file. Throws a Refusal. */
export function readText({ drive, disk }: Shelf, limit: number): string {
  return textOf(drive.bytes(disk, limit));
}

/** The text that a file's bytes stand for. Throws a Refusal. */
export function textOf(bytes: Buffer): string {
  if (!isUtf8(bytes)) {
    const lines = Buffer.from(lineFeeds(bytes.toString("latin1")), "latin1");
    throw new Refusal("is no UTF-8 text: save it as UTF-8", brokenByte(lines));
  }
  const marked = bytes.toString("utf8");
  const text = lineFeeds(marked.charCodeAt(0) === 0xfeff ? marked.slice(1) : marked);
  const nul = text.indexOf("\0");
  if (nul >= 0) throw new Refusal("holds a NUL character: delete it", placeOf(text, nul));
  return text;
}

function lineFeeds(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

/** Line and column of a position in `text`, counted in UTF-16 units as editors do. */
export function placeOf(text: string, position: number): Place {
  let line = 1;
  let lineStart = 0;
  for (let end = text.indexOf("\n"); end >= 0 && end < position; end = text.indexOf("\n", lineStart)) {
    line++;
    lineStart = end + 1;
  }
  return { line, column: position - lineStart + 1 };
}

/** A line break is one byte that occurs in no other character, so the first bad line can be looked at alone. */
function brokenByte(bytes: Buffer): Place {
  let line = 1;
  let start = 0;
  for (
    let end = bytes.indexOf(10);
    end >= 0 && isUtf8(bytes.subarray(start, end));
    end = bytes.indexOf(10, start)
  ) {
    line++;
    start = end + 1;
  }
  const end = bytes.indexOf(10, start);
  const broken = bytes.subarray(start, end < 0 ? bytes.length : end).toString("utf8");
  return { line, column: Math.max(0, broken.indexOf("\ufffd")) + 1 };
}

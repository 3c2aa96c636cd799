// The manifest: what an earlier build made, kept in `.cache` so that the next one makes only what differs.

import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { cacheRoom } from "../content/cache-room.ts";
import { type Problem, isProblem } from "../content/problem.ts";
import { writeWhole } from "../content/write-whole.ts";

/** A file of the site: `print` stands for all that it was made of, `hash` for its bytes; `mtime` is in ms. */
export type Made = { print: string; hash: string; size: number; mtime: number };

/** What was built: while it stays true, there is nothing to build. */
export type Note = {
  /** Stands for the newsroom, the code, and what was ordered. */
  of: string;
  /** The moment that was built for, and the next one at which the site changes by itself; in ms since 1970. */
  from: number;
  until: number;
  /** Numbers of articles and comments. */
  told: { articles: number; comments: number };
  problems: Problem[];
};

export type Manifest = {
  note: Note | null;
  /** By path below the output folder. */
  files: Map<string, Made>;
  /** Pictures that a text shows, by the print of its page without them. */
  pictures: Map<string, string[]>;
};

/** Of another version nothing is read. */
const version = 1;

type Written = {
  note: Note | null;
  files: [file: string, print: string, hash: string, size: number, mtime: number][];
  pictures: [print: string, pictures: string[]][];
};

/** The manifest of the site in `output`, an absolute path. */
export function manifestFile(output: string): string {
  return path.join(cacheRoom("sites", output), "manifest");
}

/** Null when there is none that can be trusted: it is missing, cut off, of another version or none of ours. */
export function readManifest(file: string): Manifest | null {
  try {
    const text = fs.readFileSync(file, "utf8");
    const end = text.indexOf("\n");
    const body = text.slice(end + 1);
    if (text.slice(0, end) !== seal(body)) return null;
    const written: unknown = JSON.parse(body);
    if (!isWritten(written)) return null;
    return {
      note: written.note,
      files: new Map(
        written.files.map(([file, print, hash, size, mtime]) => [file, { print, hash, size, mtime }]),
      ),
      pictures: new Map(written.pictures),
    };
  } catch {
    return null;
  }
}

/** Writes it whole or not at all. */
export function writeManifest(file: string, { note, files, pictures }: Manifest): void {
  const body = JSON.stringify({
    note: note && { ...note, until: Math.min(note.until, Number.MAX_SAFE_INTEGER) },
    files: [...files].map(([name, { print, hash, size, mtime }]) => [name, print, hash, size, mtime]),
    pictures: [...pictures],
  } satisfies Written);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  writeWhole(file, `${seal(body)}\n${body}`);
}

function seal(body: string): string {
  return `broadsheet ${version} ${createHash("sha256").update(body).digest("hex")}`;
}

function isWritten(value: unknown): value is Written {
  const { note, files, pictures } = value as Partial<Written>;
  const isText = (one: unknown) => typeof one === "string";
  return (
    (note === null || isNote(note)) &&
    Array.isArray(files) &&
    files.every(
      (row) =>
        Array.isArray(row) &&
        row.length === 5 &&
        row.slice(0, 3).every(isText) &&
        row.slice(3).every(Number.isFinite),
    ) &&
    Array.isArray(pictures) &&
    pictures.every(
      (row) =>
        Array.isArray(row) &&
        row.length === 2 &&
        isText(row[0]) &&
        Array.isArray(row[1]) &&
        row[1].every(isText),
    )
  );
}

function isNote(value: unknown): value is Note {
  const { of, from, until, told, problems } = value as Partial<Note>;
  return (
    typeof of === "string" &&
    [from, until, told?.articles, told?.comments].every(Number.isFinite) &&
    Array.isArray(problems) &&
    problems.every(isProblem)
  );
}

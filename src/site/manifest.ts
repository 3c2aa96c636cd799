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
  /** The print of a survey of the folder in which all stands as it was made, and nothing else. */
  seen: string;
  /** By path below the output folder. */
  files: Map<string, Made>;
  /** Pictures that a text shows, by the print of its page without them. */
  pictures: Map<string, string[]>;
};

/** Of another version nothing is read. */
const version = 2;

/** By columns, each in the order of the files: that is sooner read than a row for each. */
type Written = {
  note: Note | null;
  seen: string;
  names: string[];
  prints: string[];
  hashes: string[];
  sizes: number[];
  mtimes: number[];
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
    const { note, seen, names, prints, hashes, sizes, mtimes, pictures } = written;
    const files = new Map<string, Made>();
    for (const [i, name] of names.entries())
      files.set(name, {
        print: prints[i] as string,
        hash: hashes[i] as string,
        size: sizes[i] as number,
        mtime: mtimes[i] as number,
      });
    return { note, seen, files, pictures: new Map(pictures) };
  } catch {
    return null;
  }
}

/** Writes it whole or not at all. */
export function writeManifest(file: string, { note, seen, files, pictures }: Manifest): void {
  const all = [...files.values()];
  const body = JSON.stringify({
    note: note && { ...note, until: Math.min(note.until, Number.MAX_SAFE_INTEGER) },
    seen,
    names: [...files.keys()],
    prints: all.map(({ print }) => print),
    hashes: all.map(({ hash }) => hash),
    sizes: all.map(({ size }) => size),
    mtimes: all.map(({ mtime }) => mtime),
    pictures: [...pictures],
  } satisfies Written);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  writeWhole(file, `${seal(body)}\n${body}`);
}

function seal(body: string): string {
  return `broadsheet ${version} ${createHash("sha256").update(body).digest("hex")}`;
}

function isWritten(value: unknown): value is Written {
  const { note, seen, names, prints, hashes, sizes, mtimes, pictures } = value as Partial<Written>;
  const isText = (one: unknown) => typeof one === "string";
  const isColumn = (one: unknown, isCell: (cell: unknown) => boolean) =>
    Array.isArray(one) && one.length === names?.length && one.every(isCell);
  return (
    (note === null || isNote(note)) &&
    isText(seen) &&
    [names, prints, hashes].every((one) => isColumn(one, isText)) &&
    [sizes, mtimes].every((one) => isColumn(one, Number.isFinite)) &&
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

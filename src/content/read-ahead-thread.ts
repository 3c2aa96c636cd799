// The thread that reads ahead: lists folders and reads files in the order in which `openNewsroom` asks for them.

import { createHash } from "node:crypto";
import { type MessagePort, workerData } from "node:worker_threads";
import { type FolderStates, fileStates } from "./file-states.ts";
import { deepest } from "./limits.ts";
import { listFolder, pathIn, type Entry } from "./list-folder.ts";
import { type Batch, mostWaiting, sent, taken } from "./read-ahead-batch.ts";
import { printFile, printFolder, printOf } from "./print.ts";
import { readWithTime } from "./read-bytes.ts";
import { Refusal } from "./refusal.ts";

type Given = {
  folder: string;
  states: string | null;
  isAllWanted: boolean;
  numbers: Int32Array;
  port: MessagePort;
};
const { folder: top, states: statesFile, isAllWanted, numbers, port } = workerData as Given;

/** A longer file is left to whoever asks for it. */
const mostBytes = 256 * 1024;
/** A batch is sent when it holds so many bytes, or so many files and folders. */
const [fullBytes, fullNames] = [256 * 1024, 1000];

const states = fileStates(statesFile, isAllWanted);
let folders: Batch["folders"] = [];
let files: { path: string; print: string; bytes: Buffer | null }[] = [];
let size = 0;
/** Whether anything differs from when it was looked at before. */
let isChanged = isAllWanted;
/** Of all that was listed and looked at. */
const whole = createHash("sha256");

function send(isLast: boolean): void {
  while ((numbers[sent] as number) - Atomics.load(numbers, taken) >= mostWaiting)
    Atomics.wait(numbers, taken, Atomics.load(numbers, taken));
  const bytes = new Uint8Array(size);
  let end = 0;
  const ends = files.map((one) => {
    if (!one.bytes) return -1;
    bytes.set(one.bytes, end);
    return (end += one.bytes.length);
  });
  const paths = files.map(({ path }) => `${path}\n`).join("");
  const prints = files.map(({ print }) => print).join("");
  port.postMessage(
    {
      folders,
      paths,
      prints,
      ends,
      bytes,
      isChanged,
      whole: isLast ? whole.digest("base64url") : null,
    } satisfies Batch,
    [bytes.buffer],
  );
  [folders, files, size] = [[], [], 0];
  Atomics.add(numbers, sent, 1);
  Atomics.notify(numbers, sent);
}

function sendWhenFull(): void {
  if (size >= fullBytes || files.length + folders.length >= fullNames) send(false);
}

/** What `use` gives; null for what is refused, since whoever asks for it hears why from the disk. */
function attempt<T>(use: () => T): T | null {
  try {
    return use();
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

function list(folder: string): Entry[] {
  const entries = attempt(() => listFolder(folder));
  noteListed(folder, entries);
  if (entries) folders.push([folder, entries]);
  sendWhenFull();
  return entries ?? [];
}

function noteListed(folder: string, entries: Entry[] | null): void {
  whole.update(`${folder}\n${entries?.map(({ name, kind }) => `${kind} ${name}\n`).join("")}`);
}

/** Lists a folder and all below it; names of files by folder, in the order of the folders' paths. */
function listAll(folder: string): [folder: string, names: string[]][] {
  const all: [string, string[]][] = [];
  const queue = [folder];
  for (const one of queue) {
    const entries = list(one);
    all.push([one, namesOf(entries)]);
    const depth = one.slice(folder.length).split("/").length - 1;
    if (depth >= deepest) continue;
    for (const { name, kind } of entries) if (kind === "folder") queue.push(pathIn(one, name));
  }
  return all.sort(([a], [b]) => (a < b ? -1 : 1));
}

/** A file of a folder: `print` is known when it is as it was when it was read before. */
type Seen = { name: string; print: string | null; bytes: Buffer | null };

/** Looks at the files of a folder, and hands over what has changed. */
function look(folder: string, names: readonly string[]): void {
  const known = states.of(folder);
  const seen = seeAll(names, known);
  for (const one of seen) if (one.print === null) read(folder, one, known);
  settle(seen, known);
  for (const one of seen) hand(pathIn(folder, one.name), one);
}

/** Looks at a folder of comments, and hands over all of it, or where nothing has changed its print alone. */
function lookAtTalk(folder: string): void {
  const known = states.of(folder);
  const entries = known.entries() ?? attempt(() => listFolder(folder));
  noteListed(folder, entries);
  const seen = seeAll(namesOf(entries ?? []), known);
  const others = (entries ?? []).filter(({ kind }) => kind !== "file");
  const isSame = !isAllWanted && printAll(seen, others) === known.print;
  if (!isSame) for (const one of seen) read(folder, one, known);
  const print = settle(seen, known, others);
  if (!isSame && entries) folders.push([folder, entries]);
  if (!isSame) for (const one of seen) hand(pathIn(folder, one.name), one);
  hand(folder, { print, bytes: null });
}

function seeAll(names: readonly string[], known: FolderStates): Seen[] {
  return names.map((name) => ({ name, print: isAllWanted ? null : known.known(name), bytes: null }));
}

/** As the drive makes it of a folder: of its files and, where these are listed with them, of all else in it. */
function printAll(seen: readonly Seen[], others: readonly Entry[]): string {
  if (others.length === 0) return printFolder(seen.map(({ name, print }) => [name, print]));
  const all = [...seen, ...others.map(({ name, kind }) => ({ name, print: kind }))];
  all.sort((a, b) => (a.name < b.name ? -1 : 1));
  return printFolder(all.map(({ name, print }) => [name, print]));
}

/** Notes the print that a folder has now; without `others` it is not known what else is in it. */
function settle(seen: readonly Seen[], known: FolderStates, others: readonly Entry[] | null = null): string {
  const print = printAll(seen, others ?? []);
  isChanged ||= print !== known.print;
  known.keep(print, others?.length === 0);
  whole.update(print);
  return print;
}

function read(folder: string, one: Seen, known: FolderStates): void {
  const path = pathIn(folder, one.name);
  const found = /\.(?:md|json|yml)$/.test(path) ? attempt(() => readWithTime(path, mostBytes)) : null;
  one.bytes = found?.bytes ?? null;
  if (one.print !== null) return;
  if (found && isAllWanted) {
    one.print = printOf(found.bytes);
    known.saw(one.name, found.bytes.length, found.changed, one.print);
    return;
  }
  if (isAllWanted) known.known(one.name);
  one.print = found ? printOf(found.bytes) : printFile(path);
  if (one.print !== null) known.note(one.name, one.print);
}

function hand(path: string, { print, bytes }: Pick<Seen, "print" | "bytes">): void {
  // A line feed parts paths on their way; such a name is refused anyway.
  if (print === null || path.includes("\n")) return;
  files.push({ path, print, bytes });
  size += bytes?.length ?? 0;
  sendWhenFull();
}

const namesOf = (entries: Entry[]) => entries.flatMap(({ name, kind }) => (kind === "file" ? [name] : []));

function readAll(): void {
  list(top);
  const media = listAll(pathIn(top, "media"));
  look(top, ["site.yml"]);
  const authors = namesOf(list(pathIn(top, "authors")));
  const articles = listAll(pathIn(top, "articles"));
  look(pathIn(top, "authors"), authors);
  for (const [folder, names] of articles) look(folder, names);
  look(pathIn(top, "pages"), namesOf(list(pathIn(top, "pages"))));
  const comments = pathIn(top, "comments");
  for (const { name, kind } of list(comments)) {
    if (kind === "folder") lookAtTalk(pathIn(comments, name));
  }
  look(pathIn(top, "reactions"), namesOf(list(pathIn(top, "reactions"))));
  for (const [folder, names] of media) look(folder, names);
}

try {
  readAll();
} finally {
  send(true); // also when the disk has failed: whoever asks for the rest hears it from there
}
states.save();

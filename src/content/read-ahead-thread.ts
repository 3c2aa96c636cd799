// The thread that reads ahead: lists folders and reads files in the order in which `openNewsroom` asks for them.

import { createHash } from "node:crypto";
import { join } from "node:path";
import { type MessagePort, workerData } from "node:worker_threads";
import { type FolderStates, fileStates } from "./file-states.ts";
import { deepest } from "./limits.ts";
import { listFolder, type Entry } from "./list-folder.ts";
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
    { folders, paths, prints, ends, bytes, whole: isLast ? whole.digest("base64url") : null } satisfies Batch,
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
  const entries = attempt(() => listFolder(folder)) ?? null;
  whole.update(`${folder}\n${entries?.map(({ name, kind }) => `${kind} ${name}\n`).join("")}`);
  if (entries) folders.push([folder, entries]);
  sendWhenFull();
  return entries ?? [];
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
    for (const { name, kind } of entries) if (kind === "folder") queue.push(join(one, name));
  }
  return all.sort(([a], [b]) => (a < b ? -1 : 1));
}

/** A file of a folder: `print` is known when it is as it was when it was read before. */
type Seen = { name: string; print: string | null; bytes: Buffer | null };

/** Looks at the files of a folder, and hands over what has changed; of a folder of comments all, or nothing. */
function look(folder: string, names: readonly string[], isOne = false): void {
  const known = states.of(folder);
  const see = (name: string): Seen => ({ name, print: isAllWanted ? null : known.known(name), bytes: null });
  const seen = names.map(see);
  const printed = () => printFolder(seen.map(({ name, print }) => [name, print]));
  const isSame = isOne && !isAllWanted && printed() === known.print;
  for (const one of seen) if (!isSame && (isOne || one.print === null)) read(folder, one, known);
  const print = isSame ? known.print : printed();
  known.keep(print);
  whole.update(print);
  if (!isSame) for (const one of seen) hand(folder, one);
  if (isOne) hand(folder, { name: "", print, bytes: null });
}

function read(folder: string, one: Seen, known: FolderStates): void {
  const path = join(folder, one.name);
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

function hand(folder: string, { name, print, bytes }: Seen): void {
  const path = join(folder, name);
  // A line feed parts paths on their way; such a name is refused anyway.
  if (print === null || path.includes("\n")) return;
  files.push({ path, print, bytes });
  size += bytes?.length ?? 0;
  sendWhenFull();
}

const namesOf = (entries: Entry[]) => entries.flatMap(({ name, kind }) => (kind === "file" ? [name] : []));

function readAll(): void {
  list(top);
  const media = listAll(join(top, "media"));
  look(top, ["site.yml"]);
  const authors = namesOf(list(join(top, "authors")));
  const articles = listAll(join(top, "articles"));
  look(join(top, "authors"), authors);
  for (const [folder, names] of articles) look(folder, names);
  look(join(top, "pages"), namesOf(list(join(top, "pages"))));
  const comments = join(top, "comments");
  for (const { name, kind } of list(comments)) {
    if (kind === "folder") look(join(comments, name), namesOf(list(join(comments, name))), true);
  }
  look(join(top, "reactions"), namesOf(list(join(top, "reactions"))));
  for (const [folder, names] of media) look(folder, names);
}

try {
  readAll();
} finally {
  send(true); // also when the disk has failed: whoever asks for the rest hears it from there
}
states.save();

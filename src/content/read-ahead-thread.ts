// The thread that reads ahead: lists folders and reads files in the order in which `openNewsroom` asks for them.

import { createHash } from "node:crypto";
import { join } from "node:path";
import { type MessagePort, workerData } from "node:worker_threads";
import { fileStates } from "./file-states.ts";
import { listFolder, type Entry } from "./list-folder.ts";
import { type Batch, mostWaiting, sent, taken } from "./read-ahead-batch.ts";
import { printFile, printFolder, printOf } from "./print.ts";
import { readBytes } from "./read-bytes.ts";
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

const states = fileStates(statesFile);
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
  const entries = attempt(() => listFolder(folder));
  for (const { name, kind } of entries ?? []) whole.update(`${kind} ${folder}/${name}\n`);
  if (entries) folders.push([folder, entries]);
  sendWhenFull();
  return entries ?? [];
}

/** Lists a folder and all below it; the paths of the files found. */
function listAll(folder: string): string[] {
  const files: string[] = [];
  const queue = [folder];
  for (const one of queue) {
    for (const { name, kind } of list(one)) {
      if (kind === "file") files.push(join(one, name));
      else if (kind === "folder") queue.push(join(one, name));
    }
  }
  return files.sort((a, b) => (a < b ? -1 : 1));
}

/** A file: `print` is known when it is as it was when it was read before. */
type Seen = { path: string; print: string | null; bytes: Buffer | null };

function read({ path, print, bytes }: Seen): Seen {
  if (!bytes && /\.(?:md|json|yml)$/.test(path)) bytes = attempt(() => readBytes(path, mostBytes));
  if (print !== null) return { path, print, bytes };
  print = bytes ? printOf(bytes) : printFile(path);
  if (print !== null) states.note(path, print);
  return { path, print, bytes };
}

function hand({ path, print, bytes }: Seen): void {
  // A line feed parts paths on their way; such a name is refused anyway.
  if (print === null || path.includes("\n")) return;
  files.push({ path, print, bytes });
  size += bytes?.length ?? 0;
  sendWhenFull();
}

const see = (path: string): Seen => ({ path, print: states.known(path), bytes: null });

/** A file is read when it has changed. */
function look(path: string): void {
  const seen = see(path);
  const known = isAllWanted || seen.print === null ? read(seen) : seen;
  whole.update(`${known.print} ${path}\n`);
  hand(known);
}

/** Of a folder of comments all is read, or nothing. */
function lookInto(folder: string): void {
  const entries = list(folder);
  const seen = new Map<string, Seen>();
  for (const { name, kind } of entries) if (kind === "file") seen.set(name, see(join(folder, name)));
  const printed = () => printFolder(entries, ({ name }) => seen.get(name)?.print ?? null);
  if (isAllWanted || printed() !== states.folder(folder)) {
    for (const [name, one] of seen) seen.set(name, read(one));
    seen.forEach(hand);
  }
  const print = printed();
  states.noteFolder(folder, print);
  whole.update(`${print}\n`);
  hand({ path: folder, print, bytes: null });
}

const filesOf = (folder: string): string[] =>
  list(folder).flatMap(({ name, kind }) => (kind === "file" ? [join(folder, name)] : []));

list(top);
const media = listAll(join(top, "media"));
look(join(top, "site.yml"));
const authors = filesOf(join(top, "authors"));
const articles = listAll(join(top, "articles"));
authors.forEach(look);
articles.forEach(look);
filesOf(join(top, "pages")).forEach(look);
const comments = join(top, "comments");
for (const { name, kind } of list(comments)) if (kind === "folder") lookInto(join(comments, name));
filesOf(join(top, "reactions")).forEach(look);
media.forEach(look);
send(true);
states.save();

// The thread that reads ahead: lists folders and reads files in the order in which `openNewsroom` asks for them.

import { join } from "node:path";
import { type MessagePort, workerData } from "node:worker_threads";
import { listFolder, type Entry } from "./list-folder.ts";
import { type Batch, mostWaiting, sent, taken } from "./read-ahead-batch.ts";
import { readBytes } from "./read-bytes.ts";
import { Refusal } from "./refusal.ts";

type Given = { folder: string; numbers: Int32Array; port: MessagePort };
const { folder: top, numbers, port } = workerData as Given;

/** A longer file is left to whoever asks for it. */
const mostBytes = 256 * 1024;
/** A batch is sent when it holds so many bytes, or so many files and folders. */
const [fullBytes, fullNames] = [256 * 1024, 1000];

let folders: Batch["folders"] = [];
let read: { path: string; bytes: Buffer }[] = [];
let size = 0;

function send(isLast: boolean): void {
  while ((numbers[sent] as number) - Atomics.load(numbers, taken) >= mostWaiting)
    Atomics.wait(numbers, taken, Atomics.load(numbers, taken));
  const bytes = new Uint8Array(size);
  const files: Batch["files"] = [];
  let end = 0;
  for (const one of read) {
    bytes.set(one.bytes, end);
    files.push([one.path, end, (end += one.bytes.length)]);
  }
  port.postMessage({ folders, files, bytes, isLast } satisfies Batch, [bytes.buffer]);
  [folders, read, size] = [[], [], 0];
  Atomics.add(numbers, sent, 1);
  Atomics.notify(numbers, sent);
}

function sendWhenFull(): void {
  if (size >= fullBytes || read.length + folders.length >= fullNames) send(false);
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

function readAll(files: readonly string[]): void {
  for (const path of files) {
    if (!/\.(?:md|json|yml)$/.test(path)) continue;
    const bytes = attempt(() => readBytes(path, mostBytes));
    if (!bytes) continue;
    read.push({ path, bytes });
    size += bytes.length;
    sendWhenFull();
  }
}

const filesOf = (folder: string): string[] =>
  list(folder).flatMap(({ name, kind }) => (kind === "file" ? [join(folder, name)] : []));

list(top);
listAll(join(top, "media"));
readAll([join(top, "site.yml")]);
const authors = filesOf(join(top, "authors"));
const articles = listAll(join(top, "articles"));
readAll(authors);
readAll(articles);
readAll(filesOf(join(top, "pages")));
const comments = join(top, "comments");
for (const { name, kind } of list(comments)) if (kind === "folder") readAll(filesOf(join(comments, name)));
readAll(filesOf(join(top, "reactions")));
send(true);

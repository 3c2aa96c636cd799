// Reads a newsroom ahead in a thread of its own, while this one parses what has come.

import { dirname } from "node:path";
import { type MessagePort, MessageChannel, receiveMessageOnPort } from "node:worker_threads";
import { openDisk, type Drive } from "./drive.ts";
import type { Entry } from "./list-folder.ts";
import { type Batch, sent, taken } from "./read-ahead-batch.ts";
import { realFolder } from "./real-folder.ts";
import type { Memory } from "./remember.ts";
import { startThread } from "./start-thread.ts";

export type ReadAhead = Drive & {
  /** Ends the thread; what is asked for from then on comes from the disk. */
  close: () => void;
};

/** What is kept between builds: the file of the states of files, and what files said. */
type Kept = { states?: string | null; memory?: Memory | null };

/**
 * Starts to read the newsroom in `folder` in the order in which `openNewsroom` asks. What the thread
 * could not read is asked of the disk, whose Refusal says why. Files that are as they were are not read again.
 */
export function readAhead(folder: string, { states = null, memory = null }: Kept = {}): ReadAhead {
  const disk = openDisk();
  const numbers = new Int32Array(new SharedArrayBuffer(8));
  const { port1: port, port2 } = new MessageChannel();
  const thread = startThread("src/content/read-ahead-thread.ts", {
    workerData: {
      folder: realFolder(folder),
      states,
      isAllWanted: !memory || memory.isEmpty,
      numbers,
      port: port2,
    },
    transferList: [port2],
  });
  thread.on("error", () => {}); // what it has not sent is asked of the disk
  port.unref();
  let isOpen = true;
  let whole: string | null = null;
  const close = () => {
    port.close();
    if (isOpen) void thread.terminate();
    isOpen = false;
  };
  const folders = new Map<string, Entry[]>();
  const files = new Map<string, Buffer>();
  const prints = new Map<string, string>();
  let isChanged = false;
  /** Takes the next batch, where there is one. */
  const takeNext = () => {
    const batch = next(port, numbers);
    if (!batch) return close();
    ({ whole, isChanged } = batch);
    isOpen = whole === null;
    for (const [name, entries] of batch.folders) folders.set(name, entries);
    const bytes = Buffer.from(batch.bytes.buffer);
    let start = 0;
    batch.paths.split("\n").forEach((name, i) => {
      if (name === "") return; // after the last
      prints.set(name, batch.prints.slice(22 * i, 22 * (i + 1)));
      const end = batch.ends[i] as number;
      if (end >= 0) files.set(name, bytes.subarray(start, (start = end)));
    });
  };
  /** Takes batches until `known` has `path`, or there are no more. */
  const take = <Value>(known: Map<string, Value>, path: string): Value | undefined => {
    while (isOpen && !known.has(path)) takeNext();
    return known.get(path);
  };
  return {
    list: (path) => take(folders, path) ?? disk.list(path),
    bytes(path, limit) {
      take(prints, path);
      const bytes = files.get(path);
      files.delete(path);
      if (bytes && bytes.length <= limit) return bytes;
      const own = disk.bytes(path, limit);
      prints.set(path, disk.print(path) as string); // of these bytes
      prints.delete(dirname(path)); // that of the folder tells of others
      return own;
    },
    print: (path) => take(prints, path) ?? disk.print(path),
    memory,
    hasChanged() {
      while (isOpen && !isChanged) takeNext();
      return isChanged;
    },
    whole() {
      while (isOpen) takeNext();
      return whole;
    },
    close,
  };
}

/** A thread that sends nothing for so long (ms) is given up. */
const patience = 10_000;

/** The next batch; null when the thread has died. */
function next(port: MessagePort, numbers: Int32Array): Batch | null {
  if (Atomics.load(numbers, sent) === numbers[taken]) {
    const outcome = Atomics.wait(numbers, sent, numbers[taken] as number, patience);
    if (outcome === "timed-out") return null;
  }
  const received = receiveMessageOnPort(port) as { message: Batch } | undefined;
  Atomics.add(numbers, taken, 1);
  Atomics.notify(numbers, taken);
  return received?.message ?? null;
}

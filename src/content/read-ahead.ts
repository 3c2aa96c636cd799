// Reads a newsroom ahead in a thread of its own, while this one parses what has come.

import { type MessagePort, MessageChannel, receiveMessageOnPort } from "node:worker_threads";
import { openDisk, type Drive } from "./drive.ts";
import type { Entry } from "./list-folder.ts";
import { type Batch, sent, taken } from "./read-ahead-batch.ts";
import { printOf } from "./print.ts";
import { startThread } from "./start-thread.ts";
import { topShelf } from "./top-shelf.ts";

export type ReadAhead = Drive & {
  /** Ends the thread; what is asked for from then on comes from the disk. */
  close: () => void;
};

/**
 * Starts to read the newsroom in `folder` in the order in which `openNewsroom` asks. What the thread
 * could not read is asked of the disk, whose Refusal says why.
 */
export function readAhead(folder: string): ReadAhead {
  const disk = openDisk();
  const numbers = new Int32Array(new SharedArrayBuffer(8));
  const { port1: port, port2 } = new MessageChannel();
  const thread = startThread("src/content/read-ahead-thread.ts", {
    workerData: { folder: topShelf(folder, disk).disk, numbers, port: port2 },
    transferList: [port2],
  });
  thread.on("error", () => {}); // its messages end, and the disk is asked
  port.unref();
  let isOpen = true;
  const close = () => {
    if (!isOpen) return;
    isOpen = false;
    port.close();
    void thread.terminate();
  };
  const folders = new Map<string, Entry[]>();
  const files = new Map<string, Buffer>();
  /** Takes batches until `known` has `path`, or there are no more. */
  const take = <Value>(known: Map<string, Value>, path: string): Value | undefined => {
    while (isOpen && !known.has(path)) {
      const batch = next(port, numbers);
      if (!batch || batch.isLast) close();
      if (!batch) break;
      const bytes = Buffer.from(batch.bytes.buffer);
      for (const [name, entries] of batch.folders) folders.set(name, entries);
      for (const [name, from, to] of batch.files) files.set(name, bytes.subarray(from, to));
    }
    return known.get(path);
  };
  const prints = new Map<string, string>();
  return {
    list: (path) => take(folders, path) ?? disk.list(path),
    bytes(path, limit) {
      const bytes = take(files, path);
      files.delete(path);
      if (!bytes || bytes.length > limit) return disk.bytes(path, limit);
      prints.set(path, printOf(bytes));
      return bytes;
    },
    print: (path) => prints.get(path) ?? disk.print(path),
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

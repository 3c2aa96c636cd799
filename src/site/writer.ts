// The writer: writes files in a thread of its own, while this one makes the next pages.

import { once } from "node:events";
import { startThread } from "../content/start-thread.ts";
import { type Batch, type Report, given, mostWaiting, written } from "./writer-batch.ts";

/** A file as it was written: the hash of its bytes, and when, in ms. */
export type Laid = { hash: string; size: number; mtime: number };

export type Writer = {
  /** Takes a whole file; waits when too much of what it took is not written yet. */
  write: (path: string, content: string | Uint8Array) => void;
  /** Resolves when all is written, with all files by path; throws what the disk said of the first that could not be. */
  end: () => Promise<Map<string, Laid>>;
  /** Ends the thread, whatever it has not written yet. */
  stop: () => Promise<unknown>;
};

/** A batch has room for so many bytes, unless one file needs more: a message costs as much as a small page. */
const room = 1024 * 1024;

export function openWriter(): Writer {
  const numbers = new Int32Array(new SharedArrayBuffer(8));
  const thread = startThread("src/site/writer-thread.ts", { workerData: { numbers } });
  const sizes: [path: string, size: number][] = [];
  let buffer = Buffer.allocUnsafeSlow(room);
  let [paths, ends]: [string[], number[]] = [[], []];
  let size = 0;
  const hand = (next: number) => {
    Atomics.add(numbers, given, size);
    thread.postMessage({ paths, ends, bytes: buffer } satisfies Batch, [buffer.buffer as ArrayBuffer]);
    buffer = Buffer.allocUnsafeSlow(Math.max(room, next));
    [paths, ends, size] = [[], [], 0];
    for (let done; waiting(numbers, (done = Atomics.load(numbers, written)));)
      Atomics.wait(numbers, written, done);
  };
  return {
    write(path, content) {
      // A character of UTF-16 is at most three bytes of UTF-8.
      const most = typeof content === "string" ? content.length * 3 : content.length;
      if (size + most > buffer.length) hand(most);
      const start = size;
      if (typeof content === "string") size += buffer.write(content, size);
      else {
        buffer.set(content, size);
        size += content.length;
      }
      paths.push(path);
      ends.push(size);
      sizes.push([path, size - start]);
    },
    async end() {
      hand(0);
      thread.postMessage("end");
      const [report] = (await once(thread, "message")) as [Report];
      if (report instanceof Error) throw report;
      const { hashes, mtimes } = report;
      return new Map(
        sizes.map(([path, size], i) => [
          path,
          { hash: hashes[i] as string, size, mtime: mtimes[i] as number },
        ]),
      );
    },
    stop: () => thread.terminate(),
  };
}

/** Whether too much waits to be written; the numbers go round at 2^32. */
function waiting(numbers: Int32Array, done: number): boolean {
  return (((numbers[given] as number) - done) | 0) > mostWaiting;
}

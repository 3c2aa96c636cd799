// The writer: writes files in a thread of its own, while this one makes the next pages.

import { once } from "node:events";
import { startThread } from "../content/start-thread.ts";
import { type Batch, given, mostWaiting, written } from "./writer-batch.ts";

export type Writer = {
  /** Takes a whole file; waits when too much of what it took is not written yet. */
  write: (path: string, content: string | Uint8Array) => void;
  /** Resolves when all is written; throws what the disk said of the first file that could not be. */
  end: () => Promise<void>;
  /** Ends the thread, whatever it has not written yet. */
  stop: () => Promise<unknown>;
};

/** A batch is handed over when it has so many characters or bytes: a message costs as much as a small page. */
const full = 512 * 1024;

export function openWriter(): Writer {
  const numbers = new Int32Array(new SharedArrayBuffer(8));
  const thread = startThread("src/site/writer-thread.ts", { workerData: { numbers } });
  let batch: Batch = [];
  let size = 0;
  const hand = () => {
    Atomics.add(numbers, given, size);
    thread.postMessage(batch);
    [batch, size] = [[], 0];
    for (let done; waiting(numbers, (done = Atomics.load(numbers, written)));)
      Atomics.wait(numbers, written, done);
  };
  return {
    write(path, content) {
      batch.push([path, content]);
      size += content.length;
      if (size >= full) hand();
    },
    async end() {
      hand();
      thread.postMessage("end");
      const [failure] = (await once(thread, "message")) as [Error | null];
      if (failure) throw failure;
    },
    stop: () => thread.terminate(),
  };
}

/** Whether too much waits to be written; the numbers go round at 2^32. */
function waiting(numbers: Int32Array, done: number): boolean {
  return (((numbers[given] as number) - done) | 0) > mostWaiting;
}

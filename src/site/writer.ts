// The writer: writes files in a thread of its own, while this one makes the next pages.

import { once } from "node:events";
import { printOf } from "../content/print.ts";
import { startThread } from "../content/start-thread.ts";
import { type FileContent, bytesOf, layInto, mostBytes } from "./file-content.ts";
import { layDown } from "./lay-down.ts";
import { type Batch, type Report, given, places, room, written } from "./writer-batch.ts";

/** A file as it was written: the hash of its bytes, and when, in ms. */
export type Laid = { hash: string; size: number; mtime: number };

export type Writer = {
  /** Takes a whole file; waits when too much of what it took is not written yet. */
  write: (path: string, content: FileContent) => void;
  /** Resolves when all is written, with all files by path; throws what the disk said of the first that could not be. */
  end: () => Promise<Map<string, Laid>>;
  /** Ends the thread, whatever it has not written yet. */
  stop: () => Promise<unknown>;
};

/** ms without a file written after which the disk, or the thread, is taken for dead. */
const patience = 120_000;

export function openWriter(): Writer {
  const numbers = new Int32Array(new SharedArrayBuffer(8));
  const rooms = Buffer.from(new SharedArrayBuffer(places * room));
  const thread = startThread("src/site/writer-thread.ts", { workerData: { numbers, rooms } });
  let failure: unknown = null; // the thread could not even begin
  thread.on("error", (error) => (failure = error));
  const laid = new Map<string, Laid>();
  const handed: [path: string, size: number][] = [];
  const made = new Set<string>();
  let [paths, ends]: [string[], number[]] = [[], []];
  let [place, size] = [0, 0];
  const hand = () => {
    thread.postMessage({ paths, ends, place } satisfies Batch);
    [paths, ends, size] = [[], [], 0];
    place = (place + 1) % places;
    const now = Atomics.add(numbers, given, 1) + 1;
    for (let done; now - (done = Atomics.load(numbers, written)) >= places;) {
      if (Atomics.wait(numbers, written, done, patience) === "timed-out")
        throw (
          failure ??
          new Error(`the disk takes no more files: nothing was written in ${patience / 1000} seconds`)
        );
    }
  };
  return {
    write(path, content) {
      const most = mostBytes(content);
      if (most > room) {
        const bytes = bytesOf(content);
        laid.set(path, { hash: printOf(bytes), size: bytes.length, mtime: layDown(path, bytes, made) });
        return;
      }
      if (size + most > room) hand();
      const length = layInto(rooms, place * room + size, content);
      size += length;
      paths.push(path);
      ends.push(size);
      handed.push([path, length]);
    },
    async end() {
      if (failure !== null) throw failure;
      hand();
      thread.postMessage("end");
      const [report] = (await once(thread, "message")) as [Report];
      if ("message" in report) throw Object.assign(new Error(report.message), report);
      const { hashes, mtimes } = report;
      for (const [i, [path, size]] of handed.entries())
        laid.set(path, { hash: hashes[i] as string, size, mtime: mtimes[i] as number });
      return laid;
    },
    stop: () => thread.terminate(),
  };
}

// The thread that writes: puts whole files where it is told, one after another.

import { parentPort, workerData } from "node:worker_threads";
import { printOf } from "../content/print.ts";
import { layDown } from "./lay-down.ts";
import { type Batch, type Failure, type Report, room, written } from "./writer-batch.ts";

const { numbers, rooms } = workerData as { numbers: Int32Array; rooms: Uint8Array };
const made = new Set<string>();
const [hashes, mtimes]: [string[], number[]] = [[], []];
let failure: Failure | null = null;

parentPort?.on("message", (batch: Batch | "end") => {
  if (batch === "end") {
    parentPort?.postMessage((failure ?? { hashes, mtimes }) satisfies Report);
    parentPort?.close();
    return;
  }
  let start = batch.place * room;
  for (const [i, path] of batch.paths.entries()) {
    const content = rooms.subarray(start, batch.place * room + (batch.ends[i] as number));
    start += content.length;
    try {
      if (!failure) mtimes.push(layDown(path, content, made));
      hashes.push(printOf(content));
    } catch (error) {
      const { message, code, syscall, path } = error as NodeJS.ErrnoException;
      failure ??= { message, code, syscall, path } as Failure;
    }
  }
  Atomics.add(numbers, written, 1);
  Atomics.notify(numbers, written);
});

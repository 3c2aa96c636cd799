// The thread that writes: puts whole files where it is told, one after another.

import { parentPort, workerData } from "node:worker_threads";
import { printOf } from "../content/print.ts";
import { layDown } from "./lay-down.ts";
import { type Batch, type Report, written } from "./writer-batch.ts";

const { numbers } = workerData as { numbers: Int32Array };
const made = new Set<string>();
const [hashes, mtimes]: [string[], number[]] = [[], []];
let failure: Error | null = null;

parentPort?.on("message", (batch: Batch | "end") => {
  if (batch === "end") {
    parentPort?.postMessage((failure ?? { hashes, mtimes }) satisfies Report);
    parentPort?.close();
    return;
  }
  let start = 0;
  for (const [i, path] of batch.paths.entries()) {
    const content = batch.bytes.subarray(start, (start = batch.ends[i] as number));
    try {
      if (!failure) mtimes.push(layDown(path, content, made));
      hashes.push(printOf(content));
    } catch (error) {
      failure = error as Error;
    }
  }
  Atomics.add(numbers, written, start);
  Atomics.notify(numbers, written);
});

// The thread that writes: puts whole files where it is told, one after another.

import { parentPort, workerData } from "node:worker_threads";
import { layDown } from "./lay-down.ts";
import { type Batch, written } from "./writer-batch.ts";

const { numbers } = workerData as { numbers: Int32Array };
const made = new Set<string>();
let failure: Error | null = null;

parentPort?.on("message", (batch: Batch | "end") => {
  if (batch === "end") {
    parentPort?.postMessage(failure);
    parentPort?.close();
    return;
  }
  for (const [path, content] of batch) {
    try {
      if (!failure) layDown(path, content, made);
    } catch (error) {
      failure = error as Error;
    }
    Atomics.add(numbers, written, content.length);
  }
  Atomics.notify(numbers, written);
});

// The thread that writes: puts whole files where it is told, one after another.

import { writeFileSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { type Batch, written } from "./writer-batch.ts";

const { numbers } = workerData as { numbers: Int32Array };
let failure: Error | null = null;

parentPort?.on("message", (batch: Batch | "end") => {
  if (batch === "end") {
    parentPort?.postMessage(failure);
    parentPort?.close();
    return;
  }
  for (const [path, content] of batch) {
    try {
      if (!failure) writeFileSync(path, content);
    } catch (error) {
      failure = error as Error;
    }
    Atomics.add(numbers, written, content.length);
  }
  Atomics.notify(numbers, written);
});

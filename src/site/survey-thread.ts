// The thread that surveys the output folder while the newsroom is read.

import { type MessagePort, workerData } from "node:worker_threads";
import { survey } from "./survey.ts";

type Given = { target: string; done: Int32Array; port: MessagePort };
const { target, done, port } = workerData as Given;

try {
  port.postMessage(survey(target));
} finally {
  Atomics.store(done, 0, 1);
  Atomics.notify(done, 0);
}

// The thread that surveys the output folder while the newsroom is read.

import { type MessagePort, workerData } from "node:worker_threads";
import { printOfSurvey, survey } from "./survey.ts";

type Given = { target: string; expected: string; done: Int32Array; port: MessagePort };
const { target, expected, done, port } = workerData as Given;

try {
  const seen = survey(target);
  port.postMessage(printOfSurvey(seen) === expected ? null : seen);
} finally {
  Atomics.store(done, 0, 1);
  Atomics.notify(done, 0);
}

// The thread that surveys the output folder.

import { type MessagePort, workerData } from "node:worker_threads";
import { type Survey, survey } from "./survey.ts";

const { target, done, port } = workerData as { target: string; done: Int32Array; port: MessagePort };

let found: Survey | null = null;
try {
  found = survey(target);
} catch {
  // whoever waits makes the survey, and hears of the fault
}
if (found) port.postMessage(found);
port.close();
Atomics.store(done, 0, 1);
Atomics.notify(done, 0);

// Starts a file of ours as a thread of its own.

import { type WorkerOptions, Worker } from "node:worker_threads";
import { threadFile } from "../load.js";

/**
 * `file` is named from the project's folder. The thread needs no loader: one for TypeScript answers threads only while
 * the main thread is idle, and that one may be waiting for the very thread. The thread alone keeps no process alive.
 */
export function startThread(file: string, options: WorkerOptions): Worker {
  const thread = new Worker(threadFile(file), { ...options, execArgv: [] });
  thread.unref();
  return thread;
}

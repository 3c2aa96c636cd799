// Starts a file of TypeScript as a thread of its own.

import { type WorkerOptions, Worker } from "node:worker_threads";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

/**
 * The file is bundled first, so that the thread needs no loader: that of tsx answers threads only while the main thread
 * is idle, and that one may be waiting for the very thread. The thread alone keeps no process alive.
 */
export function startThread(file: URL, options: WorkerOptions): Worker {
  const built = buildSync({
    entryPoints: [fileURLToPath(file)],
    bundle: true,
    platform: "node",
    format: "cjs",
    write: false,
  });
  const thread = new Worker(built.outputFiles[0]?.text ?? "", { ...options, eval: true, execArgv: [] });
  thread.unref();
  return thread;
}

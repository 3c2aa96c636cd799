// Runs one of the project's commands as an author would, and gives what it printed.

import { type ChildProcessByStdio, spawn } from "node:child_process";
import path from "node:path";
import type { Readable } from "node:stream";

const root = path.join(import.meta.dirname, "../..");

export type Run = { status: number | null; out: string; err: string };

/** Starts a command as npm's scripts do. Runs as in CI: no terminal, no colours. */
export function startCommand(
  command: string,
  ...args: string[]
): ChildProcessByStdio<null, Readable, Readable> {
  return spawn(process.execPath, [path.join(root, "src/run.js"), command, ...args], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, CI: "true" },
  });
}

/** `command` is a file of src/cli without its ending. */
export function runCommand(command: string, ...args: string[]): Promise<Run> {
  const child = startCommand(command, ...args);
  const run: Run = { status: null, out: "", err: "" };
  child.stdout.on("data", (data) => (run.out += data));
  child.stderr.on("data", (data) => (run.err += data));
  return new Promise((resolve) => child.on("close", (status) => resolve({ ...run, status })));
}

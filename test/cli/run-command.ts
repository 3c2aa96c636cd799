// Runs one of the project's commands as an author would, and gives what it printed.

import { spawn } from "node:child_process";
import path from "node:path";

const root = path.join(import.meta.dirname, "../..");

export type Run = { status: number | null; out: string; err: string };

/** `command` is a file of src/cli without its ending. Runs as in CI: no terminal, no colours. */
export function runCommand(command: string, ...args: string[]): Promise<Run> {
  const child = spawn(
    process.execPath,
    ["--import", "tsx/esm", path.join(root, "src/cli", `${command}.ts`), ...args],
    { cwd: root, stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, CI: "true" } },
  );
  const run: Run = { status: null, out: "", err: "" };
  child.stdout.on("data", (data) => (run.out += data));
  child.stderr.on("data", (data) => (run.err += data));
  return new Promise((resolve) => child.on("close", (status) => resolve({ ...run, status })));
}

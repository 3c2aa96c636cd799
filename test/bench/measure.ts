// Measures a command: the time it takes, the work of the cores, the memory of its largest process.

import { type ChildProcess, spawn } from "node:child_process";
import { childrenSeconds, isTold, peakOf, processTree } from "./process-tree.ts";

/** Seconds, seconds, MiB; NaN for what this system does not tell. */
export type Cost = { wall: number; cpu: number; peak: number };

export class CommandFailed extends Error {
  override name = "CommandFailed";
}

/** ms between two looks at the memory. The kernel keeps the peak itself, so that only the last of these can be missed. */
const interval = 25;

const running = new Set<ChildProcess>();
process.once("exit", () => running.forEach(killTree));

/** npm does not take along what it has started. */
function killTree({ pid }: ChildProcess): void {
  for (const one of processTree(pid as number)) {
    try {
      process.kill(one, "SIGKILL");
    } catch {
      // it has ended
    }
  }
}

/** The environment of a command as a terminal gives it, without what npm tells this benchmark of its own project. */
function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^(?:npm_|INIT_CWD$)/i.test(name));
  return { ...Object.fromEntries(own), CI: "true" };
}

/** Starts a command that is killed at the latest when the benchmark ends. */
export function start(command: string, args: readonly string[], cwd: string): ChildProcess {
  const child = spawn(command, args, { cwd, env: environment(), stdio: ["ignore", "pipe", "pipe"] });
  running.add(child);
  child.once("close", () => running.delete(child));
  return child;
}

/** Keeps looking at the memory of a process and of all it starts; the function gives the peak of the largest, in MiB. */
export function watchMemory({ pid }: ChildProcess): () => number {
  let peak = isTold ? 0 : NaN;
  const look = () => {
    for (const one of processTree(pid as number)) peak = Math.max(peak, peakOf(one));
  };
  const timer = setInterval(look, interval);
  return () => {
    look();
    clearInterval(timer);
    return peak;
  };
}

/** Runs a command to its end and gives what it cost and printed. */
export async function measure(
  command: string,
  args: readonly string[],
  cwd: string,
): Promise<Cost & { printed: string }> {
  const cpuBefore = childrenSeconds();
  const began = performance.now();
  const child = start(command, args, cwd);
  const peakSoFar = watchMemory(child);
  let [printed, complaint] = ["", ""];
  child.stdout?.setEncoding("utf8").on("data", (text: string) => (printed += text));
  child.stderr
    ?.setEncoding("utf8")
    .on("data", (text: string) => (complaint = (complaint + text).slice(-2000)));
  let ended = began;
  child.once("exit", () => (ended = performance.now()));
  const status = await new Promise((resolve, reject) => {
    child.once("error", reject).once("close", (code, signal) => resolve(code ?? signal));
  }).finally(peakSoFar);
  if (status !== 0)
    throw new CommandFailed(
      `${[command, ...args].join(" ")}\nended with ${status}:\n${complaint || printed}`,
    );
  return { wall: (ended - began) / 1000, cpu: childrenSeconds() - cpuBefore, peak: peakSoFar(), printed };
}

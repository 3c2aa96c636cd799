// What Linux tells of processes below /proc; on other systems there is nothing to read.

import fs from "node:fs";

/** Whether there is a /proc to read. */
export const isTold = fs.existsSync("/proc/self/stat");

function read(file: string): string {
  try {
    return fs.readFileSync(file, "utf8");
  } catch {
    return ""; // it has ended
  }
}

/** A process and all it has started, so far as they are running. */
export function processTree(pid: number): number[] {
  const all = [pid];
  for (const one of all) {
    for (const thread of tasksOf(one)) {
      const children = read(`/proc/${one}/task/${thread}/children`).match(/\d+/g) ?? [];
      all.push(...children.map(Number));
    }
  }
  return all;
}

function tasksOf(pid: number): string[] {
  try {
    return fs.readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

/** The most memory that a process has held so far, in MiB. */
export function peakOf(pid: number): number {
  const [, kibibytes = "0"] = /^VmHWM:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/status`)) ?? [];
  return Number(kibibytes) / 1024;
}

/** Seconds that the cores have worked for processes which this one had started and which have ended. */
export function childrenSeconds(): number {
  // `proc(5)`: the name in parentheses may hold anything; then come state and numbers, the 16th and 17th these.
  const [user, system] = read("/proc/self/stat").split(") ").at(-1)?.split(" ").slice(13, 15) ?? [];
  return (Number(user ?? NaN) + Number(system ?? NaN)) / ticksPerSecond;
}

/** USER_HZ, the same on all that Node runs on. */
const ticksPerSecond = 100;

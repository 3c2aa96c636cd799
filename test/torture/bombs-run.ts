// Pathological markdown: every bomb, for both renderers, is rendered in seconds, in little memory, and in linear time.

import { spawnSync } from "node:child_process";
import { bombs } from "../markdown/bombs.ts";
import type { BombFigures } from "./bomb-figures.ts";
import type { Order, Outcome } from "./run.ts";

/** ms, MiB, and how much longer a text of twice the size may take. */
const [mostTime, mostMemory, mostGrowth] = [5_000, 512, 2.6];

export async function runBombs({ cases }: Order): Promise<Outcome> {
  const counts = { bombs: 0, renderings: 0, "ms at most": 0, "MiB at most": 0, "% growth at most": 0 };
  const faults: string[] = [];
  for (const name of Object.keys(bombs).slice(0, cases)) {
    counts.bombs++;
    for (const voice of ["article", "comment"]) {
      const found = figuresOf(name, voice);
      if (typeof found === "string") faults.push(`${name} (${voice}): ${found}`);
      if (typeof found === "string") continue;
      counts.renderings += found.times.length;
      const slowest = Math.max(...found.times.map(([, ms]) => ms));
      // What is said to grow too fast is measured again: another program may have got in between.
      const growth =
        found.growth > mostGrowth ? Math.min(found.growth, growthAgain(name, voice)) : found.growth;
      counts["ms at most"] = Math.max(counts["ms at most"], Math.round(slowest));
      counts["MiB at most"] = Math.max(counts["MiB at most"], Math.round(found.memory));
      counts["% growth at most"] = Math.max(counts["% growth at most"], Math.round(growth * 100));
      const told = `${name} (${voice}): ${slowest.toFixed(0)} ms, ${found.memory.toFixed(0)} MiB, × ${growth.toFixed(2)}`;
      if (slowest > mostTime || found.memory > mostMemory || growth > mostGrowth) faults.push(told);
    }
  }
  return { counts, faults };
}

function growthAgain(name: string, voice: string): number {
  const found = figuresOf(name, voice);
  return typeof found === "string" ? Infinity : found.growth;
}

/** The figures, or why there are none. */
function figuresOf(name: string, voice: string): BombFigures | string {
  const file = new URL("bomb-figures.ts", import.meta.url).pathname;
  const { status, signal, stdout } = spawnSync(
    process.execPath,
    ["--max-old-space-size=320", "--single-threaded-gc", "--import", "tsx", file, name, voice],
    { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"], timeout: 300_000, killSignal: "SIGKILL" },
  );
  return status === 0 ? (JSON.parse(stdout) as BombFigures) : `ended with ${signal ?? status}`;
}

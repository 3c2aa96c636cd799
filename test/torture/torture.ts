// Torture: the tests that take minutes, one run after the other, with what each of them counted.
//
// usage: npm run torture -- --help

import type { Outcome, Run } from "./run.ts";
import { runs } from "./runs.ts";
import { tortureOptions } from "./torture-options.ts";

/** More than that nobody reads; the first ones tell what is wrong. */
const mostFaults = 20;

/** A run that throws, or has nothing to count, has failed like one that finds a fault. */
async function outcomeOf(run: Run, cases: number, seed: number): Promise<Outcome> {
  try {
    const { counts, faults } = await run.run({ cases, seed });
    const isIdle = Object.values(counts).every((count) => count === 0);
    return { counts, faults: isIdle ? ["it has counted nothing", ...faults] : faults };
  } catch (error) {
    return { counts: {}, faults: [(error as Error).stack ?? String(error)] };
  }
}

function tell({ name }: Run, { counts, faults }: Outcome, seconds: number): void {
  const told = Object.entries(counts).map(([what, count]) => `${count.toLocaleString("en")} ${what}`);
  const mark = faults.length > 0 ? "✘" : "✔";
  console.log(
    `${mark} ${name}: ${[...told, `${faults.length} faults`].join(", ")} in ${seconds.toFixed(0)} s`,
  );
  for (const fault of faults.slice(0, mostFaults)) console.log(`  ${fault}`);
  if (faults.length > mostFaults) console.log(`  … and ${faults.length - mostFaults} more`);
}

const options = tortureOptions(process.argv.slice(2), runs);
for (const run of options?.runs ?? []) {
  const start = performance.now();
  const outcome = await outcomeOf(run, options?.cases ?? run.cases, options?.seed ?? 1);
  tell(run, outcome, (performance.now() - start) / 1000);
  if (outcome.faults.length > 0) process.exitCode = 1;
}

// Reads many hostile files, and counts what became of them.

import fc from "fast-check";
import { type HostileFile, hostileFiles } from "./hostile-files.ts";
import { judge, type Verdicts } from "./judge-files.ts";

export type Fuzzed = { counts: Verdicts; faults: string[] };

/** Files that are read together. */
const together = 100;
/** Newsrooms are drawn in rounds of so many, each from a seed of its own, so that a fault is found again quickly. */
const round = 20;
const mostFaults = 20;

export function fuzzFiles(cases: number, seed: number): Fuzzed {
  const counts = { accepted: 0, refused: 0 };
  const faults: string[] = [];
  const property = fc.property(hostileFiles(together), (files) => {
    const { accepted, refused } = judge(files);
    counts.accepted += accepted;
    counts.refused += refused;
  });
  for (let i = 0; counts.accepted + counts.refused < cases && faults.length < mostFaults; i++) {
    const found = fc.check(property, { seed: seed * 1_000_003 + i, numRuns: round });
    if (!found.failed) continue;
    const [files] = found.counterexample as [HostileFile[]];
    const why = String((found.errorInstance as Error | null)?.stack ?? found.errorInstance);
    faults.push(`${files.map(told).join(", ")}: ${why.slice(0, 1_500)}`);
  }
  return { counts, faults };
}

function told({ file, bytes }: HostileFile): string {
  return `${file} ${JSON.stringify(bytes.toString("latin1").slice(0, 1_000))}`;
}

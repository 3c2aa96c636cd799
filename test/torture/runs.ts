// The runs of `npm run torture`, one line each; their code is loaded when they run.

import type { Run } from "./run.ts";

export const runs: readonly Run[] = [
  {
    name: "faults",
    about: "a disk that fails at one call: the old site stays, the next build mends all",
    cases: 300,
    run: async (order) => (await import("./fault-run.ts")).faultRun(order),
  },
  {
    name: "crowd",
    about: "a folder with so many comments, and one with so many files that are none",
    cases: 100_000,
    run: async (order) => (await import("./crowd-run.ts")).crowdRun(order),
  },
  {
    name: "install",
    about: "`npm ci --ignore-scripts` without what tests need is enough to build",
    cases: 1,
    run: async () => (await import("./install-run.ts")).installRun(),
  },
];

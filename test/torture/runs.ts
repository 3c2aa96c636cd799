// The runs of `npm run torture`, one line each; their code is loaded when they run.

import type { Run } from "./run.ts";

export const runs: readonly Run[] = [
  {
    name: "faults",
    about: "a disk that fails at one call: the old site stays, the next build mends all",
    cases: 300,
    run: async (order) => (await import("./fault-run.ts")).faultRun(order),
  },
];

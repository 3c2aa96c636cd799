// The runs of `npm run torture`, one line each; their code is loaded when they run.

import type { Run } from "./run.ts";

export const runs: readonly Run[] = [
  {
    name: "payloads",
    about: "every payload in every place of a newsroom, in a real browser",
    cases: Infinity,
    run: async (order) => (await import("./payloads-run.ts")).runPayloads(order),
  },
  {
    name: "mutations",
    about: "takes each security check out in turn: some test must see it",
    cases: Infinity,
    run: async (order) => (await import("./mutations-run.ts")).runMutations(order),
  },
];

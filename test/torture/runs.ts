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
    name: "sinks",
    about: "every payload through both renderers, and through feeds, headers, cards, messages and back",
    cases: Infinity,
    run: async (order) => (await import("./sinks-run.ts")).runSinks(order),
  },
];

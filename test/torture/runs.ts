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
  {
    name: "bombs",
    about: "pathological markdown of 50,000 and 500,000 characters, for both renderers",
    cases: Infinity,
    run: async (order) => (await import("./bombs-run.ts")).runBombs(order),
  },
  {
    name: "front-matter",
    about: "front matter by grammar and mutation, in every kind of content",
    cases: 1_000_000,
    run: async (order) => (await import("./front-matter-run.ts")).runFrontMatter(order),
  },
  {
    name: "sinks",
    about: "every payload through both renderers, and through feeds, headers, cards, messages and back",
    cases: Infinity,
    run: async (order) => (await import("./sinks-run.ts")).runSinks(order),
  },
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

// The runs of `npm run torture`, one line each; their code is loaded when they run.

import type { Run } from "./run.ts";

export const runs: readonly Run[] = [];

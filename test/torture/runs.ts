// The runs of `npm run torture`, one line each; their code is loaded when they run.

import { mutations } from "./mutations.ts";
import type { Run } from "./run.ts";

export const runs: readonly Run[] = [mutations];

// The run of all payloads through every sink and both renderers: their tests, with more of them than `npm test` takes.

import { spawnSync } from "node:child_process";
import { payloads } from "../hostile/payloads/payloads.ts";
import type { Order, Outcome } from "./run.ts";

export async function runSinks({ cases }: Order): Promise<Outcome> {
  const count = Math.min(cases, payloads().length);
  const { status, stdout } = spawnSync(
    process.execPath,
    ["--import", "tsx", "test/run.ts", "hostile/sinks", "hostile/renderers"],
    {
      env: { ...process.env, PAYLOADS: String(count) },
      encoding: "utf8",
      maxBuffer: 1e8,
    },
  );
  const [, passed = "0"] = /^(\d+) passed, \d+ failed$/m.exec(stdout) ?? [];
  return {
    counts: { payloads: count, tests: Number(passed) },
    faults: status === 0 ? [] : stdout.split("\n"),
  };
}

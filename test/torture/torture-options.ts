// The options of `npm run torture`.

import { parseArgs } from "node:util";
import type { Run } from "./run.ts";

const help = (
  runs: readonly Run[],
) => `Runs what takes minutes: everything hostile that content may hold, all of it.

  npm run torture -- [options]

  --only NAME     this run alone; may be given several times
  --cases NUMBER  so many cases of each run, instead of its own number
  --seed NUMBER   what generators draw from (1): the same seed, the same cases
  --list          the runs and their cases
  --help          this text

${list(runs)}
Exit status: 0 all held, 1 something did not, 2 wrong usage.
`;

export function list(runs: readonly Run[]): string {
  const width = Math.max(0, ...runs.map(({ name }) => name.length));
  return runs
    .map(({ name, cases, about }) => `  ${name.padEnd(width)}  ${about} (${number(cases)} cases)\n`)
    .join("");
}

function number(cases: number): string {
  return Number.isFinite(cases) ? cases.toLocaleString("en") : "all";
}

export type TortureOptions = { runs: readonly Run[]; cases: number | null; seed: number };

/** Null when all that was wanted, or all that can be said, is printed. */
export function tortureOptions(args: readonly string[], runs: readonly Run[]): TortureOptions | null {
  try {
    return read(args, runs);
  } catch (error) {
    process.exitCode = 2;
    process.stderr.write(`${(error as Error).message}\n\n${help(runs)}`);
    return null;
  }
}

function read(args: readonly string[], runs: readonly Run[]): TortureOptions | null {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: "string", multiple: true, default: [] },
      cases: { type: "string" },
      seed: { type: "string", default: "1" },
      list: { type: "boolean", default: false },
      help: { type: "boolean", default: false, short: "h" },
    },
  });
  if (values.help || values.list) {
    process.stdout.write(values.help ? help(runs) : list(runs));
    return null;
  }
  const unknown = values.only.find((name) => !runs.some((run) => run.name === name));
  if (unknown !== undefined) throw new Error(`--only ${unknown}: there is no such run`);
  return {
    runs: runs.filter(({ name }) => values.only.length === 0 || values.only.includes(name)),
    cases: values.cases === undefined ? null : whole("cases", values.cases),
    seed: whole("seed", values.seed),
  };
}

function whole(option: string, text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new Error(`--${option} ${text}: a whole number from 1 on`);
}

// The options of `npm run bench`.

import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";

const help = `Measures builds of made-up newsrooms, side by side with Hugo where that is installed.

  npm run bench -- [options]

  --sizes LIST   articles of each newsroom, with five comments each on average (1000,10000,100000)
  --runs NUMBER  runs, of which the median is told (3; 1 from 100,000 articles on)
  --no-hugo      without Hugo
  --no-watch     without npm start
  --work DIR     where newsrooms and sites are written (a folder of the temporary folder)
  --keep         keep the newsrooms for the next run
  --help         this text

The largest newsroom and its sites take 650,000 files, 4 GB.
Exit status: 0 all steps ran, 1 a build failed, 2 wrong usage.
`;

export type BenchOptions = {
  sizes: number[];
  /** Null for what fits the size. */
  runs: number | null;
  hugo: boolean;
  watch: boolean;
  work: string;
  keep: boolean;
};

/** Null when all that was wanted, or all that can be said, is printed. */
export function benchOptions(args: readonly string[]): BenchOptions | null {
  try {
    return read(args);
  } catch (error) {
    process.exitCode = 2;
    process.stderr.write(`${(error as Error).message}\n\n${help}`);
    return null;
  }
}

function read(args: readonly string[]): BenchOptions | null {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: "string", default: "1000,10000,100000" },
      runs: { type: "string" },
      "no-hugo": { type: "boolean", default: false },
      "no-watch": { type: "boolean", default: false },
      work: { type: "string", default: path.join(os.tmpdir(), "broadsheet-bench") },
      keep: { type: "boolean", default: false },
      help: { type: "boolean", default: false, short: "h" },
    },
  });
  if (values.help) {
    process.stdout.write(help);
    return null;
  }
  return {
    sizes: values.sizes.split(",").map((size) => whole("sizes", size)),
    runs: values.runs === undefined ? null : whole("runs", values.runs),
    hugo: !values["no-hugo"],
    watch: !values["no-watch"],
    work: path.resolve(values.work),
    keep: values.keep,
  };
}

function whole(option: string, text: string): number {
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
  throw new Error(`--${option} ${text}: a whole number from 1 on`);
}

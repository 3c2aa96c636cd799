// `npm run build`: makes the site.

import fs from "node:fs";
import path from "node:path";
import { formatProblem } from "../content/format-problem.ts";
import { sortProblems } from "../content/problem.ts";
import { keptDrive } from "../content/kept-drive.ts";
import type { ReadAhead } from "../content/read-ahead.ts";
import { diskWords, isDiskFault } from "../disk-words.js";
import { codeKey } from "../load.js";
import { harmless } from "../unseen.js";
import type { Order } from "../site/desk.ts";
import type { Shard } from "../site/shard.ts";
import { summary } from "../site/summary.ts";
import { type Command, UsageError, read, runCommand } from "./command.ts";
import { progress } from "./progress.ts";

const help = `Makes the site from the newsroom's content.

  npm run build -- [options]

  --content DIR    the newsroom's folder (content)
  --output DIR     where the site goes (_site)
  --base-url URL   the site's address, instead of the one in site.yml
  --now ISO        the moment to build for, in UTC or with an offset, such as 2022-02-28T12:00 (now)
  --drafts         with drafts and scheduled stories, marked as such
  --clean          make every page anew; else only what has changed since the last build is made
  --shard I/N      make part I of N only; the parts, made on N machines and laid together, are the whole site
  --strict         refuse the build for a bad comment, too
  --quiet          print nothing but errors
  --help           this text

Exit status: 0 made, 1 content refused (the site stays as it was), 2 wrong usage, 3 another fault.
`;

/** Exit statuses of builds that stop for another reason than their content. */
const statuses = new Map<string, 2 | 3>([
  ["OutputRefused", 2],
  ["IndexFailed", 3],
  ["LibraryMissing", 3],
]);

const build: Command = {
  help,
  options: {
    content: { type: "string" },
    output: { type: "string" },
    "base-url": { type: "string" },
    now: { type: "string" },
    drafts: { type: "boolean" },
    clean: { type: "boolean" },
    shard: { type: "string" },
    strict: { type: "boolean" },
    quiet: { type: "boolean" },
  },
  async run(values) {
    const text = (name: string) => values[name] as string | undefined;
    const [content, output] = [text("content") ?? "content", text("output") ?? "_site"];
    refuseNesting(content, output);
    const quiet = values["quiet"] === true;
    const line = progress(process.stderr, quiet);
    const start = performance.now();
    const isFresh = values["clean"] === true || !fs.existsSync(output); // all pages are made, so all is read
    const drive = keptDrive(content, codeKey(), isFresh); // while all else is loaded
    const { makeSite } = await import("../site/make-site.ts");
    const order: Partial<Order> = {
      content,
      drive,
      ...(await readOptions(text("base-url"), text("now"))),
      drafts: values["drafts"] === true,
      clean: values["clean"] === true,
      shard: text("shard") === undefined ? null : readShard(text("shard") as string),
      strict: values["strict"] === true,
      onProgress: (what, done, all) => line.show(`Making ${what}: ${done} of ${all}`),
    };
    const { desk, refused } = await makeSite(order, output);
    const unkept = [desk.published?.unkept, unkeptOf(drive)];
    line.clear();
    for (const problem of sortProblems(desk.problems)) {
      if (!quiet || refused || problem.severity === "error")
        process.stderr.write(`${formatProblem(problem)}\n`);
    }
    if (refused) {
      process.stderr.write(`${harmless(refused.message)}\n`);
      return statuses.get(refused.name) ?? 1;
    }
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    if (!quiet) process.stdout.write(`${harmless(`${summary(desk)} in ${output}, ${seconds} s`)}\n`);
    for (const error of unkept.filter(isDiskFault))
      process.stderr.write(`The site is made; the next build starts from nothing: ${diskWords(error)}.\n`);
    return 0;
  },
};

/** Ends what the newsroom was read with; returns why nothing could be kept of it for the next build, null when it could. */
function unkeptOf(drive: ReadAhead): unknown {
  try {
    drive.close();
    return null;
  } catch (error) {
    if (isDiskFault(error)) return error;
    throw error;
  }
}

function readShard(text: string): Shard {
  const [, number, of] = (/^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? []).map(Number);
  if (number !== undefined && of !== undefined && number <= of) return { number, of };
  throw new UsageError(`--shard ${text}: the number of the part and of all parts, such as 2/4`);
}

/** The options that have to be parsed; what parses them is loaded only then. */
async function readOptions(baseUrl: string | undefined, now: string | undefined): Promise<Partial<Order>> {
  const order: Partial<Order> = {};
  if (baseUrl !== undefined) {
    const { readSiteUrl } = await import("../content/site-fields.ts");
    order.baseUrl = read("base-url", baseUrl, readSiteUrl);
  }
  if (now !== undefined) {
    const [{ readMoment }, { IANAZone }] = await Promise.all([
      import("../content/read-moment.ts"),
      import("luxon"),
    ]);
    order.now = read("now", now, (text) => readMoment(text, IANAZone.create("UTC")));
  }
  return order;
}

/** Neither folder may lie in the other: the site would become content, or the content would be swept away. */
function refuseNesting(content: string, output: string): void {
  const [a, b] = [path.resolve(content) + path.sep, path.resolve(output) + path.sep];
  if (a.startsWith(b) || b.startsWith(a)) {
    throw new UsageError(`--output ${output} and --content ${content}: neither may lie in the other`);
  }
  if (process.cwd() === path.resolve(output))
    throw new UsageError(`--output ${output}: not the current folder`);
}

await runCommand(build);

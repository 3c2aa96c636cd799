// What builds cost: made-up newsrooms of several sizes, from a clean build to one comment, side by side with Hugo.
//
// usage: npm run bench -- --help

import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { type Figures, figures } from "./bench-figures.ts";
import { benchMarkdown } from "./bench-markdown.ts";
import { type BenchOptions, benchOptions } from "./bench-options.ts";
import { benchSize } from "./bench-run.ts";
import { benchTable } from "./bench-table.ts";
import { hugoVersion } from "./hugo-site.ts";
import { keepNewsroom, newsroomFolder } from "./newsroom/kept-newsroom.ts";
import { fallSilent, tell } from "./say.ts";

/** From so many articles on one run says enough. */
const many = 100_000;

async function bench({ sizes, runs, hugo, watch, work, keep }: BenchOptions): Promise<void> {
  fs.mkdirSync(work, { recursive: true });
  const made: string[] = [];
  process.once("exit", () => {
    for (const folder of made) fs.rmSync(folder, { recursive: true, force: true });
    if (fs.readdirSync(work).length === 0) fs.rmdirSync(work);
  });
  const version = hugo ? hugoVersion() : null;
  if (hugo && version === null) tell("Hugo is not installed: measuring without it");
  const load = () => os.loadavg()[0]?.toFixed(1);
  const loadBefore = load();
  const all: Figures[] = [];
  for (const size of sizes) {
    const newsroom = newsroomFolder(work, size);
    made.push(`${newsroom}.half`, ...(keep ? [] : [newsroom]));
    await keepNewsroom(newsroom, size);
    const room = fs.mkdtempSync(path.join(work, "run-"));
    made.push(room);
    const wanted = { runs: runs ?? (size < many ? 3 : 1), hugo: version !== null, watch };
    all.push(figures(await benchSize(newsroom, size, room, wanted)));
    fs.rmSync(room, { recursive: true });
  }
  fallSilent();
  const machine = `Node ${process.version}, ${os.availableParallelism()} cores`;
  console.log(version === null ? machine : `${machine}, ${version}`);
  console.log(
    `Load of the machine: ${loadBefore} before, ${load()} after; what else ran has cost wall time.`,
  );
  console.log(`\n${benchTable(all)}\n\n${benchMarkdown(all)}`);
}

const options = benchOptions(process.argv.slice(2));
if (options) {
  for (const [signal, status] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)
    process.once(signal, () => process.exit(status));
  try {
    await bench(options);
  } catch (error) {
    tell((error as Error).message);
    process.exitCode = 1;
  }
}

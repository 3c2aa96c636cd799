// A newsroom full of payloads, written again and again without what the door refuses until all of it is accepted.

import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { formatProblem } from "../../src/content/format-problem.ts";
import { openNewsroom } from "../../src/content/open-newsroom.ts";
import { isRefusal, type Problem } from "../../src/content/problem.ts";
import { proofread } from "../../src/site/prose.ts";
import { author, comments, page, story } from "./payload-story.ts";
import { settings } from "./payload-site.ts";
import type { Payload } from "./payloads/payload.ts";
import { quoted, type Placed, Sheet } from "./sheet.ts";

export type PayloadNewsroom = {
  folder: string;
  /** By the names of their files. */
  named: Map<string, Payload>;
  accepted: Placed[];
  refused: Placed[];
  /** Refusals that name a place where no payload stands, and the like. */
  faults: string[];
};

/** More rounds than there are checks one behind the other. */
const mostRounds = 12;

function sheets(named: ReadonlyMap<string, Payload>, withdrawn: ReadonlySet<string>): Sheet[] {
  const stories = [...named].map(([name, payload]) => story(name, payload, withdrawn));
  const lines = stories.flatMap(({ placed }) =>
    placed.flatMap((one) => (one.field === "title" ? [one] : [])),
  );
  const more = [...named].flatMap(([name, payload]) => [
    author(name, payload, withdrawn),
    page(name, payload, withdrawn),
    ...comments(name, payload, withdrawn),
  ]);
  const texts = lines.map(({ payload }) => payload.text.trim());
  return [settings(named, texts, withdrawn), ...stories, ...more];
}

/** `written` are the texts of the round before, by file. */
function write(folder: string, all: readonly Sheet[], written: Map<string, string>): void {
  for (const sheet of all) {
    const text = sheet.toString();
    if (written.get(sheet.file) === text) continue;
    written.set(sheet.file, text);
    mkdirSync(dirname(join(folder, sheet.file)), { recursive: true });
    writeFileSync(join(folder, sheet.file), text);
  }
}

/** Counts for stories and reactions that there are not: they are passed over. */
function writeLedger(folder: string, named: ReadonlyMap<string, Payload>): void {
  mkdirSync(join(folder, "reactions"), { recursive: true });
  const counts = [...named].map(([name, { text }]) => `  ${quoted(name)}: { "love": 3, ${quoted(text)}: 4 }`);
  const strays = [...new Set([...named.values()].map(({ text }) => text))]
    .filter((text) => !named.has(text))
    .map((text) => `  ${quoted(`no ${text}`)}: { "love": 1 }`);
  writeFileSync(join(folder, "reactions/ledger.json"), `{\n${[...counts, ...strays].join(",\n")}\n}\n`);
}

function problemsOf(folder: string): Problem[] {
  const { newsroom, problems } = openNewsroom(folder);
  return (newsroom ? [...problems, ...proofread(newsroom)] : problems).filter(isRefusal);
}

/** Writes `payloads` as a newsroom into `folder` (a `content`), and sees what of it is accepted. */
export function payloadNewsroom(folder: string, payloads: readonly Payload[]): PayloadNewsroom {
  const named = new Map(payloads.map((payload, at) => [`p${at}`, payload]));
  const withdrawn = new Set<string>();
  const written = new Map<string, string>();
  const refused: Placed[] = [];
  mkdirSync(join(folder, "media"), { recursive: true });
  copyFileSync("test/hostile/quay.png", join(folder, "media/quay.png"));
  writeFileSync(join(folder, "media/quay.mp4"), "");
  writeLedger(folder, named);
  const about = new Sheet("pages/about.md", withdrawn);
  about.plain("---", "title: About", "---", "", "We are the harbour.");
  for (let round = 0; ; round++) {
    const all = [...sheets(named, withdrawn), about];
    write(folder, all, written);
    const placed = all.flatMap((sheet) => sheet.placed);
    const problems = problemsOf(folder);
    const found = new Set(problems.flatMap((problem) => placeOf(problem, folder, placed) ?? []));
    const faults = problems
      .filter((problem) => !placeOf(problem, folder, placed))
      .map((problem) => `refused at no payload's place: ${formatProblem(problem)}`);
    refused.push(...found);
    for (const { file, field } of found) withdrawn.add(`${file} ${field}`);
    if (problems.length === 0 || found.size === 0 || round === mostRounds) {
      if (round === mostRounds) faults.push(`still refused after ${round} rounds`);
      return { folder, named, accepted: placed, refused, faults };
    }
  }
}

function placeOf({ file, line }: Problem, folder: string, placed: readonly Placed[]): Placed | null {
  const path = file.slice(folder.length + 1);
  return placed.find((one) => one.file === path && one.from <= line && line <= one.to) ?? null;
}

/** Empties the folder for the next payloads. */
export function emptied(folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  return folder;
}

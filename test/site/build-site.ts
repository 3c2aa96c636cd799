// Builds a newsroom into a fresh temporary folder, for tests of the whole site.

import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formatProblem } from "../../src/content/format-problem.ts";
import type { Order } from "../../src/site/desk.ts";
import type { Edition } from "../../src/site/edition.ts";
import { makeSite } from "../../src/site/make-site.ts";

export type BuiltSite = {
  folder: string;
  /** Paths below `folder` with slashes, sorted. */
  files: string[];
  read: (file: string) => string;
  /** Text of every file, binary ones byte by byte, so that two sites can be compared. */
  contents: () => Map<string, string>;
  edition: Edition;
};

/** The "now" of all test builds: the sample newsroom has a draft and a scheduled story that are not out by then. */
export const today = Date.parse("2022-04-20T12:00:00Z");

const made: string[] = [];
process.once("exit", () => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A folder that is removed when the process ends. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "site-"));
  made.push(folder);
  return folder;
}

/** Builds as `npm run build` does; content that is refused fails the test, with its errors. */
export async function buildSite(
  order: Partial<Order>,
  folder = join(freshFolder(), "site"),
): Promise<BuiltSite> {
  const { desk, refused } = await makeSite({ now: today, ...order }, folder);
  if (refused || !desk.edition) throw new Error([refused, ...desk.problems.map(formatProblem)].join("\n"));
  const files = filesBelow(folder);
  return {
    folder,
    files,
    read: (file) => readFileSync(join(folder, file), "utf8"),
    contents: () => new Map(files.map((file) => [file, readFileSync(join(folder, file), "latin1")])),
    edition: desk.edition,
  };
}

/** All files below a folder, with slashes, sorted. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

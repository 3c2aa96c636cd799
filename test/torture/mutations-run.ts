// Takes each security check out in turn, in a copy of the project, and runs the tests that must see it.

import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { type Check, checks } from "./checks.ts";
import type { Order, Outcome } from "./run.ts";

const root = path.join(import.meta.dirname, "../..");
const parts = [
  "src",
  "layouts",
  "test",
  "content",
  ".eleventy.js",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "README.md",
];

/** A copy of the project with the same libraries. */
function copyProject(): string {
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), "mutations-"));
  for (const part of parts) fs.cpSync(path.join(root, part), path.join(copy, part), { recursive: true });
  fs.symlinkSync(path.join(root, "node_modules"), path.join(copy, "node_modules"));
  return copy;
}

/** Whether these tests pass in this copy. */
function pass(copy: string, tests: string[]): boolean {
  const { status } = spawnSync(process.execPath, ["--import", "tsx", "test/run.ts", ...tests], {
    cwd: copy,
    timeout: 20 * 60_000,
  });
  return status === 0;
}

/** What becomes of the tests without a check: "seen" is as it should be. */
function without(copy: string, check: Check): "seen" | "not seen" | "not found" {
  const file = path.join(copy, check.file);
  const code = fs.readFileSync(file, "utf8");
  if (code.split(check.code).length !== 2) return "not found";
  fs.writeFileSync(
    file,
    code.replace(check.code, () => check.without),
  );
  try {
    return pass(copy, check.tests) ? "not seen" : "seen";
  } finally {
    fs.writeFileSync(file, code);
  }
}

/** Prints what became of each check. */
export async function runMutations({ cases }: Order): Promise<Outcome> {
  const copy = copyProject();
  const wanted = checks.slice(0, cases);
  const faults: string[] = [];
  if (!pass(copy, [...new Set(wanted.flatMap(({ tests }) => tests))]))
    faults.push("tests fail before anything is taken out");
  for (const check of wanted) {
    const outcome = without(copy, check);
    const line = `${check.promise} (${check.file}): ${outcome}`;
    console.log(`  ${line}`);
    if (outcome !== "seen") faults.push(line);
  }
  fs.rmSync(copy, { recursive: true });
  return { counts: { "checks taken out": wanted.length }, faults };
}

// Takes each security check out in turn, in a copy of the project, and runs the tests that must see it.

import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { type Check, checks } from "./checks.ts";

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

/** Whether the tests of a check pass in this copy. */
function pass(copy: string, { tests }: Check): boolean {
  const { status } = spawnSync(process.execPath, ["--import", "tsx", "test/run.ts", ...tests], {
    cwd: copy,
    timeout: 10 * 60_000,
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
    return pass(copy, check) ? "not seen" : "seen";
  } finally {
    fs.writeFileSync(file, code);
  }
}

/** Takes out each check whose promise or file holds `only`, prints what was seen, and returns how many were not. */
export function mutations(only = ""): number {
  const copy = copyProject();
  let missed = 0;
  const wanted = checks.filter(({ promise, file }) => `${promise} ${file}`.includes(only));
  for (const check of wanted) {
    const outcome = without(copy, check);
    if (outcome !== "seen") missed++;
    console.log(`${outcome === "seen" ? "✔" : "✘"} ${check.promise} (${check.file}): ${outcome}`);
  }
  fs.rmSync(copy, { recursive: true });
  console.log(`${wanted.length} checks taken out, ${wanted.length - missed} seen`);
  return missed;
}

if (process.argv[1] === import.meta.filename) process.exitCode = mutations(process.argv[2]) > 0 ? 1 : 0;

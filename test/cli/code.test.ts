// The bundle of our code in `.cache`: one that is torn, or of other libraries, is made anew.

import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";

const root = path.join(import.meta.dirname, "../..");
const copy = fs.mkdtempSync(path.join(os.tmpdir(), "code-"));
for (const part of ["src", "layouts", ".eleventy.js", "package.json"])
  fs.cpSync(path.join(root, part), path.join(copy, part), { recursive: true });
fs.mkdirSync(path.join(copy, "node_modules"));
for (const library of fs.readdirSync(path.join(root, "node_modules")))
  if (!library.startsWith(".package"))
    fs.symlinkSync(path.join(root, "node_modules", library), path.join(copy, "node_modules", library));

const bundles = () => fs.readdirSync(path.join(copy, ".cache/code"));

function help(): void {
  const { status, stderr } = spawnSync(process.execPath, ["src/run.js", "check", "--help"], { cwd: copy });
  assert.is(status, 0, String(stderr));
}

test("a bundle that was cut off or has lost a file is made anew", () => {
  help();
  const [key = ""] = bundles();
  const folder = path.join(copy, ".cache/code", key);
  fs.truncateSync(path.join(folder, "check.js"), 100);
  help();
  for (const name of fs.readdirSync(folder))
    if (name.startsWith("chunk-")) fs.rmSync(path.join(folder, name));
  help();
  assert.equal(bundles(), [key]);
});

test("with other libraries the code is another", () => {
  fs.writeFileSync(path.join(copy, "node_modules/.package-lock.json"), `{ "markdown-it": "15.0.0" }`);
  help();
  assert.is(bundles().length, 2);
});

test.after(() => fs.rmSync(copy, { recursive: true }));

test.run();

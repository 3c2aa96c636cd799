// Torture by a bare machine: `npm ci --ignore-scripts` without what tests need is enough to build the sample.

import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { filesBelow, freshFolder } from "../site/build-site.ts";
import type { Outcome } from "./run.ts";

const project = path.resolve(import.meta.dirname, "../..");
const parts = ["src", "layouts", "content", ".eleventy.js", ".npmrc", "package.json", "package-lock.json"];

export async function installRun(): Promise<Outcome> {
  const folder = path.join(freshFolder(), "clone");
  for (const part of parts) fs.cpSync(path.join(project, part), path.join(folder, part), { recursive: true });
  // npm tells the commands it runs which folder it is in, and one of them would take that for its own.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:npm_|INIT_CWD)/i.test(name)),
  );
  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, { cwd: folder, env, stdio: ["ignore", "ignore", "inherit"] });
  run("npm", "ci", "--ignore-scripts", "--omit=dev", "--prefer-offline");
  run("npm", "run", "build");
  const packages = filesBelow(path.join(folder, "node_modules")).filter((file) =>
    /^(?:@[^/]+\/)?[^/]+\/package\.json$/.test(file),
  );
  const files = filesBelow(path.join(folder, "_site"));
  const faults = files.includes("index.html") ? [] : ["no front page was made"];
  return { counts: { "packages installed": packages.length, "files built": files.length }, faults };
}

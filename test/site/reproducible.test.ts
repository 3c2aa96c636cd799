// The same content gives the same bytes: built twice, in another place and time, under another language, by another machine.

import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import { join, resolve } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { filesBelow, freshFolder } from "./build-site.ts";

const project = resolve(import.meta.dirname, "../..");

/** Its folders are in another order, too. */
const otherMachine = join(import.meta.dirname, "other-machine.js");

/** A copy of the project and its content, but for the packages, in another folder and written in another order. */
function copyOfProject(): string {
  const copy = join(freshFolder(), "Åland — copy");
  for (const folder of ["src", "layouts", "content"]) {
    for (const file of filesBelow(join(project, folder)).reverse()) {
      const target = join(copy, folder, file);
      fs.mkdirSync(join(target, ".."), { recursive: true });
      fs.copyFileSync(join(project, folder, file), target);
    }
  }
  for (const file of [".eleventy.js", "package.json", "tsconfig.json"])
    fs.copyFileSync(join(project, file), join(copy, file));
  fs.symlinkSync(join(project, "node_modules"), join(copy, "node_modules"));
  return copy;
}

/** Builds the project in `cwd` with `npm run build`'s command and returns the hash of each file. */
async function hashes(cwd: string, place: Record<string, string>): Promise<Record<string, string>> {
  const output = join(freshFolder(), "site");
  const options = ["--output", output, "--now", "2022-04-20T12:00:00Z", "--quiet"];
  const child = spawn(process.execPath, ["src/run.js", "build", ...options], {
    cwd,
    env: { PATH: process.env["PATH"], HOME: process.env["HOME"], ...place, LC_ALL: place["LANG"] },
    stdio: ["ignore", "inherit", "inherit"],
  });
  const status = await new Promise((done) => child.on("close", done));
  assert.is(status, 0, `the build in ${cwd} failed`);
  return Object.fromEntries(
    filesBelow(output).map((file) => [
      file,
      createHash("sha256")
        .update(fs.readFileSync(join(output, file)))
        .digest("hex"),
    ]),
  );
}

const here = { TZ: "UTC", LANG: "C" };
const first = await hashes(project, here);

test("a second build has the same bytes", async () => {
  assert.ok(Object.keys(first).length > 300);
  assert.equal(await hashes(project, here), first);
});

test("a copy in another folder, in Kathmandu and in Turkish, on one core, in years to come, has the same bytes", async () => {
  const place = { TZ: "Asia/Kathmandu", LANG: "tr_TR.UTF-8", UV_THREADPOOL_SIZE: "1" };
  assert.equal(await hashes(copyOfProject(), { ...place, NODE_OPTIONS: `--import ${otherMachine}` }), first);
});

test.run();

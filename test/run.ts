// Runs all tests: each file in a process of its own, as many at once as there are cores. uvu itself passes a file
// that forgets `.run()` and a pattern that matches nothing; both fail here.
//
// usage: npm run unit -- [part of a file's name …]

import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

const folder = import.meta.dirname;
const wanted = process.argv.slice(2);
const files = fs
  .readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".test.ts"))
  .filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)))
  .sort();

type Outcome = { passed: number; failed: number };

function run(name: string): Promise<Outcome> {
  const file = path.join(folder, name);
  const child = spawn(process.execPath, ["--import", "tsx", file], { stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (output += data));
  const start = performance.now();
  return new Promise((resolve) => {
    child.on("close", (status) => {
      const outcome = count(name, output, status);
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      console.log(`${outcome.failed > 0 ? "✘" : "✔"} ${name}: ${outcome.passed} passed in ${seconds} s`);
      if (outcome.failed > 0) console.log(output);
      else for (const line of output.matchAll(/^(?:skipped|figure): .*$/gm)) console.log(`  ${line[0]}`);
      resolve(outcome);
    });
  });
}

/** Reads uvu's closing lines; a file that ends badly or without a test counts as one failure at least. */
function count(name: string, output: string, status: number | null): Outcome {
  const number = (word: string) => Number(new RegExp(`^ *${word}: +(\\d+)`, "m").exec(output)?.[1] ?? 0);
  const [total, passed] = [number("Total"), number("Passed")];
  if (total === 0) console.log(`${name} ran no test: does it end with test.run()?`);
  const failed = total - passed - number("Skipped");
  return { passed, failed: Math.max(failed, status === 0 && total > 0 ? 0 : 1) };
}

const queue = [...files];
const sum: Outcome = { passed: 0, failed: 0 };
await Promise.all(
  Array.from({ length: os.availableParallelism() }, async () => {
    for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
      const outcome = await run(name);
      sum.passed += outcome.passed;
      sum.failed += outcome.failed;
    }
  }),
);
if (sum.passed === 0 && sum.failed === 0) {
  console.log(`No test matches ${wanted.join(" ") || folder}`);
  sum.failed = 1;
}
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed > 0 ? 1 : 0;

// Lighthouse on a story, the front and the search of the sample newsroom, as a phone and as a desk see them.
//
// usage: npm run lighthouse
// Lighthouse itself comes by npx: as a dependency it would weigh 185 MB.

import { spawn } from "node:child_process";
import os from "node:os";
import { chromiumEnvironment, chromiumFlags, chromiumPath } from "../browser/chromium.ts";
import { buildSite, freshFolder } from "../site/build-site.ts";
import { type Served, serve } from "../site/serve.ts";
import { type Report, costs, row, table } from "./lighthouse-report.ts";

const lighthouse = "lighthouse@12";

const pages = [
  ["story", "/2022/02/ukraine-russia-talks-belarus-border/"],
  ["front", "/"],
  ["search", "/search/"],
] as const;

const screens = [
  ["phone", []],
  ["desk", ["--preset=desktop"]],
] as const;

/** What Lighthouse writes when called with `options`. */
async function run(options: readonly string[]): Promise<string> {
  const env = { ...chromiumEnvironment(), CHROME_PATH: await chromiumPath() };
  const child = spawn("npx", ["--yes", lighthouse, ...options], { env, stdio: ["ignore", "pipe", "pipe"] });
  let [output, complaint] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text) => (output += text));
  child.stderr.setEncoding("utf8").on("data", (text) => (complaint += text));
  const status = await new Promise((resolve) => child.once("error", resolve).once("close", resolve));
  if (status !== 0) throw new Error(complaint.trim() || String(status));
  return output;
}

async function fetched(): Promise<boolean> {
  try {
    console.log(`Lighthouse ${(await run(["--version"])).trim()}`);
    return true;
  } catch (error) {
    console.error((error as Error).message.split("\n").slice(-5).join("\n"));
    console.error(`npx could not fetch ${lighthouse} or start it: is the registry of npm within reach?`);
    return false;
  }
}

/** The sample site at its own address, since Lighthouse takes points off a canonical link that leads elsewhere. */
async function serveSample(): Promise<Served> {
  const { origin, close } = await serve(freshFolder());
  close();
  const { folder } = await buildSite({ content: "content", baseUrl: origin });
  return serve(folder, Number(new URL(origin).port));
}

async function visit(url: string, options: readonly string[]): Promise<Report> {
  const flags = ["--headless", ...chromiumFlags].join(" ");
  const said = ["--quiet", "--output=json", "--output-path=stdout", "--no-enable-error-reporting"];
  const report = JSON.parse(await run([url, ...said, `--chrome-flags=${flags}`, ...options])) as Report;
  if (report.runtimeError) throw new Error(`${url}: ${report.runtimeError.message}`);
  return report;
}

/** The middle one of three visits by their speed; whatever else the machine does takes points off a single one. */
async function measured(url: string, options: readonly string[]): Promise<Report> {
  const reports = [];
  for (let i = 0; i < 3; i++) reports.push(await visit(url, options));
  const speed = ({ categories }: Report) => categories.performance.score ?? 0;
  return reports.sort((a, b) => speed(a) - speed(b))[1] as Report;
}

if (await fetched()) {
  const site = await serveSample();
  const reports: [name: string, report: Report][] = [];
  try {
    for (const [screen, options] of screens) {
      for (const [page, path] of pages)
        reports.push([`${page}, ${screen}`, await measured(site.origin + path, options)]);
    }
  } finally {
    site.close();
  }
  console.log(table(reports.map(([name, report]) => row(name, report))));
  for (const [name, report] of reports) for (const cost of costs(report)) console.log(`${name}: ${cost}`);
  const load = os.loadavg()[0]?.toFixed(1);
  console.log(
    `Load of the machine: ${load}, ${os.availableParallelism()} cores. With less than one core left, blocking time is not the page’s.`,
  );
} else process.exitCode = 1;

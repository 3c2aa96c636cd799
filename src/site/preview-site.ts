// The preview on this machine: Eleventy's watch and its development server, for an author's order.

import fs from "node:fs";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import Eleventy from "@11ty/eleventy";
import { watchedDrive } from "../content/watched-drive.ts";
import { type Order, desk, openDesk } from "./desk.ts";
import type { EleventyConfig } from "./eleventy.ts";
import type { Last } from "./press.ts";
import { serverOptions } from "./preview.ts";
import { summary } from "./summary.ts";

/** ms in which several files are saved at once, for one build. */
const together = 20;
/** ms between two looks for what the watcher does not see yet. */
const patience = 700;
/** ms after which the watcher sees every file of a large newsroom. */
const settling = 180_000;

export type PreviewOrder = Pick<Order, "content" | "onProgress"> & { output: string; port: number };

/** Serves the site on `port` until the process is stopped, with drafts and scheduled stories. */
export async function previewSite(order: PreviewOrder): Promise<void> {
  let today = openDesk({});
  const drive = watchedDrive(order.content);
  const last: Last = { manifest: null };
  const server = serverOptions(() => today);
  const eleventy = new Eleventy("layouts", order.output, {
    source: "cli", // as for a command, the folders given here win over those of the configuration
    configPath: ".eleventy.js",
    quietMode: true,
    runMode: "serve",
    config: (config: EleventyConfig) => {
      drive.forget(); // the code has changed
      const { content, onProgress } = order;
      today = desk(config, { content, drafts: true, drive, last, server, onProgress });
    },
  });
  eleventy.logFinished = () => summary(today);
  await eleventy.init();
  const start = Date.now();
  const rebuild = await eleventy.watch();
  const saved = builds(rebuild, order.content);
  // Eleventy 3.1 builds for no deleted file, and with old code for what is saved while it builds.
  for (const event of ["add", "change", "unlink"]) eleventy.watcher.removeAllListeners(event);
  const handled = new Map<string, number>(); // ms since 1970, of each file that is there
  const handle = (file: string) => {
    drive.changed(file);
    saved(file);
  };
  eleventy.watcher.on("all", (event, file) => {
    if (event.startsWith("unlink")) handled.delete(path.resolve(file));
    else handled.set(path.resolve(file), Date.now());
    handle(file);
  });
  // With thousands of files it takes a while until it sees all of them, and says sooner that it is ready.
  const look = () => {
    const now = new Map([order.content, "layouts", "src"].flatMap(changesBelow));
    const removed = [...handled.keys()].filter((file) => !now.has(file) && !fs.existsSync(file));
    const missed = [...now].filter(([file, at]) => at > (handled.get(file) ?? start)).map(([file]) => file);
    for (const file of removed) handled.delete(file);
    for (const file of now.keys()) handled.set(file, handled.get(file) ?? start);
    for (const file of missed) handled.set(file, Date.now());
    for (const file of [...removed, ...missed]) handle(file);
  };
  const lookOften = () => {
    const began = performance.now();
    look();
    const next = Math.max(patience, 10 * (performance.now() - began));
    if (Date.now() - start < settling) void setTimeout(next, null, { ref: false }).then(lookOften);
  };
  void setTimeout(patience, null, { ref: false }).then(lookOften);
  await eleventy.serve(order.port);
  process.once("SIGINT", () => void eleventy.stopWatch().finally(() => process.exit()));
}

/** What builds for each saved file, one build after the other; those saved meanwhile are in the next. */
function builds(rebuild: (file: string) => Promise<void>, content: string): (file: string) => void {
  const waiting = new Set<string>();
  let isBuilding = false;
  const buildAll = async () => {
    isBuilding = true;
    while (waiting.size > 0) {
      await setTimeout(together);
      const code = [...waiting].find((file) => isCode(path.relative(content, file)));
      waiting.clear();
      await rebuild(path.relative("", code ?? content)); // not a style sheet's name, for which the page would keep its old one
    }
    isBuilding = false;
  };
  return (file) => {
    waiting.add(file);
    if (!isBuilding) void buildAll();
  };
}

/** Whether a saved file, named as seen from the content, changes the code that is loaded. */
const isCode = (name: string) => name.startsWith("..") && !/\.(?:css|svg)$/.test(name);

/** The files below a folder, each with the moment of its last change in ms since 1970. */
function changesBelow(folder: string): [string, number][] {
  const names = fs.readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names.flatMap((name) => {
    const file = path.resolve(folder, name);
    const stat = fs.lstatSync(file, { throwIfNoEntry: false });
    return stat?.isFile() ? [[file, stat.ctimeMs]] : [];
  });
}

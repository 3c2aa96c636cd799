// The preview on this machine: Eleventy's watch and its development server, for an author's order.

import fs from "node:fs";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import Eleventy from "@11ty/eleventy";
import { keptDrive } from "../content/kept-drive.ts";
import { watchedDrive } from "../content/watched-drive.ts";
import { codeKey } from "../load.js";
import { harmless } from "../unseen.js";
import { type Order, desk, openDesk } from "./desk.ts";
import type { EleventyConfig } from "./eleventy.ts";
import type { Last } from "./press.ts";
import { serverOptions } from "./preview.ts";
import { summary } from "./summary.ts";
import { watchFolder } from "./watch-folder.ts";

/** ms in which several files are saved at once, for one build. */
const together = 20;

export type PreviewOrder = Pick<Order, "content" | "onProgress"> & { output: string; port: number };

/** Serves the site on `port` until the process is stopped, with drafts and scheduled stories. */
export async function previewSite(order: PreviewOrder): Promise<void> {
  let today = openDesk({});
  const drive = watchedDrive(order.content, keptDrive(order.content, codeKey()));
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
  const early = new Set<string>();
  let saved: (file: string) => unknown = (file) => early.add(file); // while the first build runs
  const states = new Map<string, string>();
  const changed = (file: string) => {
    const state = stateOf(file);
    if (states.get(file) === state) return; // one saving is told of several times
    states.set(file, state);
    drive.changed(file);
    saved(file);
  };
  const unwatched = [order.content, "layouts", "src"].flatMap((folder) => watchFolder(folder, changed));
  if (unwatched.length > 0) tellUnwatched(unwatched);
  const rebuild = await eleventy.watch();
  drive.settle();
  // Eleventy's own watcher builds for no deleted file, and with old code for what is saved while it builds.
  for (const event of ["add", "change", "unlink"]) eleventy.watcher.removeAllListeners(event);
  await eleventy.serve(order.port);
  saved = builds(rebuild, order.content);
  for (const file of early) {
    drive.changed(file);
    saved(file);
  }
  process.once("SIGINT", () => void eleventy.stopWatch().finally(() => process.exit()));
}

/** The same as long as nothing is done to a file. */
function stateOf(file: string): string {
  const stat = fs.lstatSync(file, { throwIfNoEntry: false });
  return stat ? `${stat.ino} ${stat.size} ${stat.ctimeMs}` : "gone";
}

function tellUnwatched(folders: readonly string[]): void {
  const more = folders.length > 1 ? ` and ${folders.length - 1} more` : "";
  const cure = "or, on Linux, if there are many, raise fs.inotify.max_user_watches";
  const message = `Not watched: ${folders[0]}${more}. Make sure that they can be read, ${cure}; then start again.`;
  process.stderr.write(`${harmless(message)}\n`);
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

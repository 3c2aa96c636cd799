// The preview on this machine: Eleventy's watch and its development server, for an author's order.

import fs from "node:fs";
import path from "node:path";
import Eleventy from "@11ty/eleventy";
import { watchedDrive } from "../content/watched-drive.ts";
import { type Order, desk } from "./desk.ts";
import type { EleventyConfig } from "./eleventy.ts";
import { summary } from "./summary.ts";

/** ms after which a saved file that started no build is taken for forgotten. */
const patience = 700;
/** ms after which the watcher sees every file of a large newsroom. */
const settling = 180_000;

export type PreviewOrder = Pick<Order, "content" | "onProgress"> & { output: string; port: number };

/** Serves the site on `port` until the process is stopped, with drafts and scheduled stories. */
export async function previewSite(order: PreviewOrder): Promise<void> {
  let holder: EleventyConfig | undefined;
  let building = false;
  let saved: string | null = null;
  const drive = watchedDrive(order.content);
  const eleventy = new Eleventy("layouts", order.output, {
    source: "cli", // as for a command, the folders given here win over those of the configuration
    configPath: ".eleventy.js",
    quietMode: true,
    runMode: "serve",
    config: (config: EleventyConfig) => {
      holder = config;
      drive.forget(); // the code has changed
      desk(config, { content: order.content, drafts: true, drive, onProgress: order.onProgress });
      config.on("eleventy.before", () => {
        building = true;
        saved = null;
      });
      config.on("eleventy.after", () => {
        building = false;
      });
    },
  });
  eleventy.logFinished = () => (holder ? summary(desk(holder)) : "");
  await eleventy.init();
  const start = Date.now();
  const rebuild = await eleventy.watch();
  // Eleventy 3.1 builds for no deleted file, and forgets what is saved while it reloads its configuration.
  eleventy.watcher.on("all", (_event, file) => {
    drive.changed(file);
    saved = file;
    const remind = () => {
      if (building) setTimeout(remind, patience);
      else if (saved === file) void rebuild(file);
    };
    setTimeout(remind, patience);
  });
  // With thousands of files it takes a while until it sees all of them, and says sooner that it is ready.
  const handled = new Map<string, number>();
  eleventy.watcher.on("all", (_event, file) => handled.set(path.resolve(file), Date.now()));
  const look = () => {
    const folders = [order.content, "layouts", "src"];
    const missed = folders.flatMap((folder) =>
      filesChangedSince((file) => handled.get(path.resolve(file)) ?? start, folder),
    );
    for (const file of missed) {
      handled.set(path.resolve(file), Date.now());
      drive.changed(file);
    }
    for (const file of missed) void rebuild(file); // code comes last, since the last one says what is loaded anew
  };
  const lookOften = () => {
    const began = performance.now();
    look();
    const next = Math.max(patience, 10 * (performance.now() - began));
    if (Date.now() - start < settling) setTimeout(lookOften, next).unref();
  };
  eleventy.watcher.once("ready", () => setTimeout(lookOften, patience).unref());
  await eleventy.serve(order.port);
  process.on("SIGINT", () => void eleventy.stopWatch());
}

/** Files below a folder that were changed after the moment that is known of each, in ms since 1970. */
function filesChangedSince(moment: (file: string) => number, folder: string): string[] {
  const names = fs.readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names
    .map((name) => path.join(folder, name))
    .filter((file) => {
      const stat = fs.lstatSync(file, { throwIfNoEntry: false });
      return stat?.isFile() && stat.ctimeMs > moment(file);
    });
}

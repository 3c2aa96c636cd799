// The preview on this machine: Eleventy's watch and its development server, for an author's order.

import Eleventy from "@11ty/eleventy";
import { watchedDrive } from "../content/watched-drive.ts";
import { type Order, desk } from "./desk.ts";
import type { EleventyConfig } from "./eleventy.ts";
import { summary } from "./summary.ts";

/** ms after which a saved file that started no build is taken for forgotten. */
const patience = 700;

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
  await eleventy.serve(order.port);
  process.on("SIGINT", () => void eleventy.stopWatch());
}

// The preview on this machine: Eleventy's watch and its development server, for an author's order.

import Eleventy from "@11ty/eleventy";
import { desk } from "./desk.ts";
import type { EleventyConfig } from "./eleventy.ts";
import { summary } from "./summary.ts";

/** Serves the site on `port` until the process is stopped, with drafts and scheduled stories. */
export async function previewSite(order: { content: string; output: string; port: number }): Promise<void> {
  let holder: EleventyConfig | undefined;
  const eleventy = new Eleventy("layouts", order.output, {
    source: "cli", // as for a command, the folders given here win over those of the configuration
    configPath: ".eleventy.js",
    quietMode: true,
    runMode: "serve",
    config: (config: EleventyConfig) => {
      holder = config;
      desk(config, { content: order.content, drafts: true });
    },
  });
  eleventy.logFinished = () => (holder ? summary(desk(holder)) : "");
  await eleventy.init();
  const rebuild = await eleventy.watch();
  eleventy.watcher.on("unlink", rebuild); // Eleventy 3.1 reports a deleted file, but does not build for it
  await eleventy.serve(order.port);
  process.on("SIGINT", () => void eleventy.stopWatch());
}

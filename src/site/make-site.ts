// One whole build: Eleventy run with the project's configuration, for an order.

import Eleventy from "@11ty/eleventy";
import { type Desk, type Order, desk } from "./desk.ts";
import type { EleventyConfig } from "./eleventy.ts";

/** `refused` is a `ContentRefused`, an `OutputRefused` or an `IndexFailed` when nothing was published, null when the site was made. */
export type Made = { desk: Desk; refused: Error | null };

/** Builds the site into `output`. What is wrong with the content is told in `desk.problems`, never thrown. */
export async function makeSite(order: Partial<Order>, output: string): Promise<Made> {
  let holder: EleventyConfig | undefined;
  const eleventy = new Eleventy("layouts", output, {
    source: "cli", // as for a command, the folders given here win over those of the configuration
    configPath: ".eleventy.js",
    quietMode: true,
    config: (config: EleventyConfig) => {
      holder = config;
      desk(config, { ...order, reported: true });
    },
  });
  eleventy.disableLogger();
  let refused: Error | null = null;
  try {
    await eleventy.write();
  } catch (error) {
    refused = refusal(error);
    if (holder) await desk(holder).press?.discard();
    if (!refused) throw error;
  }
  return { desk: desk(holder as EleventyConfig), refused };
}

/** The error that stopped a build in an orderly way, which Eleventy may have wrapped; null for a fault of our own. */
function refusal(error: unknown): Error | null {
  let cause = error;
  while (cause instanceof Error) {
    if (["ContentRefused", "OutputRefused", "IndexFailed"].includes(cause.name)) return cause;
    cause = (cause as { originalError?: unknown }).originalError;
  }
  return null;
}

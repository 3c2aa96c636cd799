// One whole build for an order: by Eleventy with the project's configuration, or without it where little has changed.

import { type Desk, type Order, bringDesk, ContentRefused, openDesk } from "./desk.ts";
import type { EleventyConfig } from "./eleventy.ts";
import { readNewsroom } from "./newsroom.ts";
import { duePages, makePages } from "./pages.ts";
import { bringPictures } from "./pictures.ts";
import { publish } from "./publication.ts";

/** `refused` is a `ContentRefused`, an `OutputRefused`, an `IndexFailed` or a `LibraryMissing` when nothing was published, null when the site was made. */
export type Made = { desk: Desk; refused: Error | null };

/** So few pages are sooner made than Eleventy is loaded. */
const few = 200;

/** Builds the site into `output`. What is wrong with the content is told in `desk.problems`, never thrown. */
export async function makeSite(order: Partial<Order>, output: string): Promise<Made> {
  const desk = openDesk({ ...order, reported: true });
  let refused: Error | null = null;
  try {
    await readNewsroom(desk, output);
    if (!desk.edition && desk.note) return { desk, refused };
    if (!desk.edition) throw new ContentRefused();
    const due = duePages(desk);
    if (desk.edition.entries.size > due.length && due.length <= few) {
      makePages(desk, due);
      await bringPictures(desk);
      await publish(desk);
      if (!desk.published) throw new ContentRefused();
    } else await runEleventy(desk, output);
  } catch (error) {
    refused = refusal(error);
    await desk.press?.discard();
    if (!refused) throw error;
  }
  return { desk, refused };
}

/** Has the rest of a build done by Eleventy: the pages, and the chapters that follow them. */
async function runEleventy(desk: Desk, output: string): Promise<void> {
  // It looks for changed modules in a thread of its own; nothing changes while a site is built once.
  process.env["ELEVENTY_SKIP_ESM_RESOLVER"] ??= "1";
  const { default: Eleventy } = await import("@11ty/eleventy");
  const eleventy = new Eleventy("layouts", output, {
    source: "cli", // as for a command, the folders given here win over those of the configuration
    configPath: ".eleventy.js",
    quietMode: true,
    config: (config: EleventyConfig) => bringDesk(config, desk),
  });
  eleventy.disableLogger();
  desk.isReady = true;
  await eleventy.write();
}

/** The error that stopped a build in an orderly way, which Eleventy may have wrapped; null for a fault of our own. */
function refusal(error: unknown): Error | null {
  let cause = error;
  while (cause instanceof Error) {
    if (["ContentRefused", "OutputRefused", "IndexFailed", "LibraryMissing"].includes(cause.name))
      return cause;
    cause = (cause as { originalError?: unknown }).originalError;
  }
  return null;
}

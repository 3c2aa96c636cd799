// Chapter four: after each build the press brings what was made into the output folder, or drops it all.

import { isError, isRefusal } from "../content/problem.ts";
import type { Desk } from "./desk.ts";
import type { Edition } from "./edition.ts";
import type { EleventyConfig } from "./eleventy.ts";
import type { Press } from "./press.ts";
import { searchIndex, searchPrint } from "./search-index.ts";
import { isFirst } from "./shard.ts";

export function publication(eleventy: EleventyConfig, desk: Desk): void {
  eleventy.on("eleventy.after", ({ runMode }) => publish(desk, runMode !== "build"));
}

/** Makes the search index and publishes the edition. A preview shows a saved change at once: its search stays as it was. */
export async function publish(desk: Desk, isPreview = false): Promise<void> {
  const { edition, press, order } = desk;
  if (!edition || !press) return;
  if (desk.problems.some(order.strict ? isRefusal : isError)) {
    await press.discard();
    return;
  }
  if (isFirst(desk.order.shard)) await bringAssets(desk, edition, press, isPreview);
  desk.published = await press.publish(desk.note);
}

async function bringAssets(desk: Desk, edition: Edition, press: Press, isPreview: boolean): Promise<void> {
  try {
    const print = searchPrint(edition);
    const isKept = press.keep(print) || (isPreview && press.keep(desk.searchPrint));
    if (!isKept) {
      for (const { path, content } of await searchIndex(edition))
        press.put(path.slice(1), "asset", content, print);
      desk.searchPrint = print;
    }
  } catch (error) {
    await press.discard();
    throw error;
  }
  for (const { path, content } of edition.assets.files) press.put(path.slice(1), "asset", content);
}

// Chapter four: after each build the press brings what was made into the output folder, or drops it all.

import path from "node:path";
import type { Desk } from "./desk.ts";
import type { EleventyConfig } from "./eleventy.ts";
import { manifestFile } from "./manifest.ts";
import { openPress } from "./press.ts";
import { searchIndex } from "./search-index.ts";

export function publication(eleventy: EleventyConfig, desk: Desk): void {
  eleventy.on("eleventy.before", ({ directories }) => {
    desk.published = null;
    desk.press =
      desk.edition &&
      openPress(directories.output, {
        manifest: manifestFile(path.resolve(directories.output)),
        clean: desk.order.clean,
      });
  });
  eleventy.on("eleventy.after", async ({ runMode }) => {
    const { edition, press } = desk;
    if (!edition || !press) return;
    if (desk.problems.some(({ severity }) => severity === "error")) {
      await press.discard();
      return;
    }
    try {
      // A preview shows a saved change at once: its search stays that of the first build.
      if (runMode === "build" || !desk.searchIndex) desk.searchIndex = await searchIndex(edition);
    } catch (error) {
      await press.discard();
      throw error;
    }
    for (const asset of [...edition.assets.files, ...desk.searchIndex]) {
      press.put(asset.path.slice(1), "asset", asset.content);
    }
    desk.published = await press.publish();
  });
}

// Chapter four: after each build the press brings what was made into the output folder, or drops it all.

import type { Desk } from "./desk.ts";
import type { EleventyConfig } from "./eleventy.ts";
import { openPress } from "./press.ts";

export function publication(eleventy: EleventyConfig, desk: Desk): void {
  eleventy.on("eleventy.before", ({ directories }) => {
    desk.published = null;
    desk.press = desk.edition && openPress(directories.output);
  });
  eleventy.on("eleventy.after", () => {
    const { edition, press } = desk;
    if (!edition || !press) return;
    if (desk.problems.some(({ severity }) => severity === "error")) {
      press.discard();
      return;
    }
    for (const asset of edition.assets.files) {
      press.put(asset.path.slice(1), "asset", asset.content);
    }
    desk.published = press.publish();
  });
}

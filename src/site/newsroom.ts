// Chapter one: before each build the newsroom is read and checked, and becomes an edition.

import { openNewsroom } from "../content/open-newsroom.ts";
import { isRefusal } from "../content/problem.ts";
import { bundleAssets } from "./assets.ts";
import type { Desk } from "./desk.ts";
import { edition } from "./edition.ts";
import type { EleventyConfig } from "./eleventy.ts";

export function newsroom(eleventy: EleventyConfig, desk: Desk): void {
  eleventy.setUseGitIgnore(false);
  eleventy.setEventEmitterMode("sequential"); // the press opens after the newsroom was read
  eleventy.on("eleventy.before", async () => {
    const { order } = desk;
    const drive = order.drive ?? undefined;
    const opened = openNewsroom(order.content, { baseUrl: order.baseUrl ?? undefined, drive });
    desk.problems = opened.problems;
    desk.edition = null;
    if (opened.newsroom && !(order.strict && opened.problems.some(isRefusal))) {
      const assets = await bundleAssets(opened.newsroom);
      desk.edition = edition(opened.newsroom, { now: order.now ?? Date.now(), drafts: order.drafts, assets });
    }
  });
}

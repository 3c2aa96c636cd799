// Chapter one: before each build the newsroom is read and checked, and becomes an edition; the press is made ready for it.

import path from "node:path";
import { codeKey } from "../load.js";
import { openNewsroom } from "../content/open-newsroom.ts";
import { isRefusal } from "../content/problem.ts";
import { bundleAssets } from "./assets.ts";
import type { Desk } from "./desk.ts";
import { edition } from "./edition.ts";
import type { EleventyConfig } from "./eleventy.ts";
import { type Note, manifestFile } from "./manifest.ts";
import { nextMoment } from "./next-moment.ts";
import { openPress } from "./press.ts";

export function newsroom(eleventy: EleventyConfig, desk: Desk): void {
  eleventy.setUseGitIgnore(false);
  eleventy.setEventEmitterMode("sequential");
  eleventy.on("eleventy.before", async ({ directories }) => {
    // A command that found much to do has read the newsroom before it called for Eleventy.
    if (!desk.isReady) await readNewsroom(desk, directories.output);
    desk.isReady = false;
  });
}

/** Reads the newsroom that was ordered, and opens the press for the folder `output`; the edition is null when it is refused. */
export async function readNewsroom(desk: Desk, output: string): Promise<void> {
  const { order } = desk;
  desk.problems = [];
  desk.edition = desk.published = desk.note = null;
  const target = path.resolve(output);
  desk.press = openPress(target, { manifest: manifestFile(target), clean: order.clean, last: order.last });
  try {
    const now = order.now ?? Date.now();
    const drive = order.drive ?? undefined;
    const { content, baseUrl, drafts, strict, shard } = order;
    const of = () => {
      const whole = drive?.whole() ?? null;
      return whole === null
        ? ""
        : JSON.stringify([whole, codeKey(), content, baseUrl, drafts, strict, shard]);
    };
    const standing = drive && !drive.hasChanged() ? desk.press.standing() : null;
    if (standing && isTrue(standing, of(), now)) {
      desk.note = standing;
      desk.problems = standing.problems;
      return;
    }
    const opened = openNewsroom(order.content, { baseUrl: order.baseUrl ?? undefined, drive });
    desk.problems = opened.problems;
    if (opened.newsroom && !(order.strict && opened.problems.some(isRefusal))) {
      const assets = await bundleAssets(opened.newsroom);
      desk.edition = edition(opened.newsroom, { now, drafts: order.drafts, assets });
      const { stories, commentCount } = desk.edition.catalogue;
      const comments = stories.reduce((sum, article) => sum + commentCount(article), 0);
      const told = { articles: stories.length, comments };
      desk.note = {
        of: of(),
        from: now,
        until: nextMoment(desk.edition.catalogue),
        told,
        problems: desk.problems,
      };
    }
  } finally {
    if (!desk.edition) await desk.press.discard();
  }
}

/** Whether a note on the site that stands there is true of the one that is ordered. */
function isTrue(note: Note, of: string, now: number): boolean {
  return of !== "" && note.of === of && now >= note.from && now < note.until;
}

// Chapter two: Eleventy renders every page of the edition, by pagination over their file names.

import type { Desk } from "./desk.ts";
import type { EleventyConfig } from "./eleventy.ts";

/** Pages between two reports of progress. */
const step = 100;

/**
 * One virtual template stands for all pages: only file names pass through Eleventy's data, records never do, and
 * a page's markup goes to the press at once instead of staying in Eleventy's memory (`permalink: false`: the press
 * is the only writer).
 */
export function pages(eleventy: EleventyConfig, desk: Desk): void {
  let done = 0;
  const render = ({ key }: { key: string }): string => {
    const entry = desk.edition?.entries.get(key);
    if (!entry || !desk.press) throw new Error(`${key} is no page of this edition`);
    desk.press.put(entry.file, entry.rank, entry.make());
    if (++done % step === 0) desk.order.onProgress?.(done, desk.edition?.entries.size ?? 0);
    return "";
  };
  eleventy.on("eleventy.before", () => {
    done = 0;
  });
  eleventy.addTemplate("page.11ty.js", render, {
    pagination: {
      data: "keys",
      size: 1,
      alias: "key",
      before: () => [...(desk.edition?.entries.keys() ?? [])],
    },
    keys: [],
    permalink: false,
  });
}

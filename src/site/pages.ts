// Chapter two: Eleventy renders every page of the edition, by pagination over their file names.

import type { Desk } from "./desk.ts";
import type { Edition, Entry } from "./edition.ts";
import type { EleventyConfig } from "./eleventy.ts";
import type { Press } from "./press.ts";

/** Brings a page to the press: the one of an earlier build where nothing has changed that is on it, or a new one. */
function bring(entry: Entry, { prose, fingerprints }: Edition, press: Press): void {
  const { before, now } = press.pictures;
  const print = fingerprints.of(entry);
  const known = before.get(print) ?? [];
  let pictures = known;
  if (!press.keep(fingerprints.withPictures(print, known))) {
    const content = entry.make();
    pictures = prose.pictures();
    press.put(entry.file, entry.rank, content, fingerprints.withPictures(print, pictures));
  }
  if (pictures.length > 0) now.set(print, pictures);
}

/** Pages that Eleventy renders as one: it takes about 0.3 ms for each page it knows of, whatever is on it. */
const batch = 100;

/**
 * One virtual template stands for all pages: only file names pass through Eleventy's data, records never do, and
 * a page's markup goes to the press at once instead of staying in Eleventy's memory (`permalink: false`: the press
 * is the only writer).
 */
export function pages(eleventy: EleventyConfig, desk: Desk): void {
  let done = 0;
  const render = ({ files }: { files: string[] }): string => {
    const { edition, press, order } = desk;
    for (const file of files) {
      const entry = edition?.entries.get(file);
      if (!entry || !press) throw new Error(`${file} is no page of this edition`);
      bring(entry, edition as Edition, press);
    }
    done += files.length;
    order.onProgress?.("pages", done, edition?.entries.size ?? 0);
    return "";
  };
  eleventy.on("eleventy.before", () => {
    done = 0;
  });
  eleventy.addTemplate("page.11ty.js", render, {
    pagination: {
      data: "none",
      size: batch,
      alias: "files",
      before: () => [...(desk.edition?.entries.keys() ?? [])],
    },
    none: [], // the files are known only once the newsroom was read, so `before` gives them
    permalink: false,
  });
}

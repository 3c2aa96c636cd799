// Chapter two: Eleventy renders every page of the edition that is not there yet, by pagination over their file names.

import type { Desk } from "./desk.ts";
import type { Edition, Entry } from "./edition.ts";
import type { EleventyConfig } from "./eleventy.ts";
import type { Press } from "./press.ts";
import { isIn } from "./shard.ts";

/** Pages that Eleventy renders as one: it takes about 0.3 ms for each page it knows of, whatever is on it. */
const batch = 100;

/**
 * One virtual template stands for all pages: only file names pass through Eleventy's data, records never do, and
 * a page's markup goes to the press at once instead of staying in Eleventy's memory (`permalink: false`: the press
 * is the only writer).
 */
export function pages(eleventy: EleventyConfig, desk: Desk): void {
  let [due, done] = [new Map<string, Entry>(), 0];
  const render = ({ files }: { files: string[] }): string => {
    makePages(
      desk,
      files.map((file) => due.get(file) as Entry),
    );
    done += files.length;
    desk.order.onProgress?.("pages", done, due.size);
    return "";
  };
  eleventy.addTemplate("page.11ty.js", render, {
    pagination: {
      data: "none",
      size: batch,
      alias: "files",
      before: () => {
        [due, done] = [new Map(duePages(desk).map((entry) => [entry.file, entry])), 0];
        return [...due.keys()];
      },
    },
    none: [], // the files are known only once the newsroom was read, so `before` gives them
    permalink: false,
  });
}

/** The pages that have to be made; the others are kept as an earlier build made them, for nothing on them has changed. */
export function duePages({ edition, press, order }: Desk): Entry[] {
  if (!edition || !press) return [];
  const all = [...edition.entries.values()].filter(({ rank }, place) => isIn(order.shard, place, rank));
  return press.hasEarlier ? all.filter((entry) => !keep(entry, edition, press)) : all;
}

function keep(entry: Entry, { fingerprints }: Edition, press: Press): boolean {
  const print = fingerprints.of(entry);
  const pictures = press.pictures.before.get(print) ?? [];
  if (!press.keep(fingerprints.withPictures(print, pictures))) return false;
  if (pictures.length > 0) press.pictures.now.set(print, pictures);
  return true;
}

/** Makes pages and brings them to the press. */
export function makePages({ edition, press }: Desk, entries: readonly Entry[]): void {
  if (!edition || !press) throw new Error("there is no edition to make pages of");
  const { prose, fingerprints } = edition;
  for (const entry of entries) {
    const content = entry.make();
    const pictures = prose.pictures();
    const print = fingerprints.of(entry);
    press.put(entry.file, entry.rank, content, fingerprints.withPictures(print, pictures));
    if (pictures.length > 0) press.pictures.now.set(print, pictures);
  }
}

// Twins of text alone below `/lite/`: one for each story, and one of the front page that leads to the newest.

import { liteFront, liteStory } from "../../../layouts/lite.ts";
import { twinPath } from "../../../layouts/parts/twin.ts";
import type { Story } from "../../../layouts/story.ts";
import type { Article } from "../../news/article.ts";
import type { Desktop, Entry } from "../edition.ts";
import { cardNames } from "../record-names.ts";
import { fileAt } from "../sheets.ts";

/** Stories on the twin of the front page. */
const length = 50;

/** `of` is what the story's own page is made of. */
export function liteEntry(
  { sheets }: Desktop,
  { path, lang }: Article,
  of: Pick<Entry, "inputs" | "also">,
  storyOf: () => Story,
): Entry {
  const twin = twinPath(path);
  return {
    file: fileAt(twin),
    rank: "story",
    ...of,
    make: () => liteStory(sheets.page(twin, lang), storyOf()).toString(),
  };
}

export function* liteFrontEntries({ catalogue, sheets }: Desktop): Iterable<Entry> {
  if (!catalogue.newsroom.site.lite) return;
  const newest = catalogue.stories.slice(-length).reverse();
  yield {
    file: fileAt(twinPath("/")),
    rank: "front",
    inputs: cardNames(newest),
    make: () => liteFront(sheets.page(twinPath("/")), newest.map(catalogue.card)).toString(),
  };
}

// Chapter three: pictures are made in the sizes and formats that pages name, and the cards of stories, once the text has
// no errors.

import { isPicture } from "../content/picture-size.ts";
import { cardFiles } from "./cards/card-files.ts";
import type { Desk } from "./desk.ts";
import type { EleventyConfig } from "./eleventy.ts";
import { pictureFiles } from "./pictures/picture-files.ts";

export function pictures(eleventy: EleventyConfig, desk: Desk): void {
  eleventy.on("eleventy.after", async () => {
    const { edition, press, order, problems } = desk;
    if (!edition || !press) return;
    problems.push(...edition.prose.problems);
    if (edition.prose.problems.length > 0) return;
    const { media } = edition.catalogue.newsroom;
    const progress = (what: "pictures" | "cards") => (done: number, all: number) =>
      order.onProgress?.(what, done, all);
    const made = await pictureFiles(media, problems, progress("pictures"));
    const cards = await cardFiles(edition.catalogue, made, progress("cards"));
    for (const { file, source } of [...made, ...cards]) press.copy(file, "media", source);
    for (const { path, file } of media) if (!isPicture(path)) press.copy(`media/${path}`, "media", file);
  });
}

// Chapter three: pictures are made in the sizes and formats that pages name, and the cards of stories, once the text has
// no errors.

import { isPicture } from "../content/picture-size.ts";
import { cardFiles } from "./cards/card-files.ts";
import { isError } from "../content/problem.ts";
import type { Desk } from "./desk.ts";
import { isFirst } from "./shard.ts";
import type { EleventyConfig } from "./eleventy.ts";
import { pictureFiles } from "./pictures/picture-files.ts";
import { type Photo, picturePrint } from "./pictures/picture-key.ts";

export function pictures(eleventy: EleventyConfig, desk: Desk): void {
  eleventy.on("eleventy.after", () => bringPictures(desk));
}

/** Brings pictures, cards and other files of the newsroom to the press; only what is new is made. */
export async function bringPictures({ edition, press, order, problems }: Desk): Promise<void> {
  if (!edition || !press) return;
  problems.push(...edition.prose.problems);
  if (edition.prose.problems.some(isError) || !isFirst(order.shard)) return;
  const { media, print } = edition.catalogue.newsroom;
  const photos: Photo[] = [];
  for (const one of media) {
    const photo = { ...one, print: print(one.named) };
    if (press.keep(picturePrint(photo))) continue;
    if (isPicture(one.path)) photos.push(photo);
    else press.copy(`media/${one.path}`, "media", one.file, picturePrint(photo));
  }
  const progress = (what: "pictures" | "cards") => (done: number, all: number) =>
    order.onProgress?.(what, done, all);
  const made = await pictureFiles(photos, problems, progress("pictures"));
  for (const [photo, files] of made) {
    for (const { file, source } of files) press.copy(file, "media", source, picturePrint(photo));
  }
  const isDue = (print: string) => !press.keep(print);
  const cards = await cardFiles(edition.catalogue, isDue, progress("cards"));
  for (const { file, source, print } of cards) press.copy(file, "media", source, print);
}

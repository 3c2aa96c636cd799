// Chapter three: pictures are made in the sizes and formats that pages name, once the text has no errors.

import { isPicture } from "../content/picture-size.ts";
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
    const files = await pictureFiles(media, problems, (done, all) =>
      order.onProgress?.("pictures", done, all),
    );
    for (const { file, source } of files) press.copy(file, "media", source);
    for (const { path, file } of media) if (!isPicture(path)) press.copy(`media/${path}`, "media", file);
  });
}

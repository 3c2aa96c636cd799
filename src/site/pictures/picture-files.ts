// All files of a newsroom's pictures: those kept from earlier builds, and the others made, several at a time.

import path from "node:path";
import { isPicture, tooLarge } from "../../content/picture-size.ts";
import type { Problem } from "../../content/problem.ts";
import { attempt, problemIn } from "../../content/source.ts";
import type { Media } from "../../news/newsroom.ts";
import { variantFormats, variantPath, variantWidths } from "../../news/picture-variants.ts";
import { kept } from "../kept.ts";
import { type OpenSharp, openSharp } from "../open-sharp.ts";
import { severally } from "../severally.ts";
import { type Made, fileNames, makePicture, plainName, variantName } from "./make-picture.ts";
import { type PictureKey, pictureBytes, pictureKey } from "./picture-key.ts";

/** A file of the site, and where it is kept. */
export type SiteFile = { file: string; source: string };

type Picture = PictureKey & { one: Media };

/** The files of all pictures of `media`. What cannot be made is a problem; `onProgress` is told of what has to be made. */
export async function pictureFiles(
  media: readonly Media[],
  problems: Problem[],
  onProgress: (done: number, all: number) => void,
): Promise<SiteFile[]> {
  const store = kept("pictures");
  const files: SiteFile[] = [];
  const missing: Picture[] = [];
  for (const one of media.filter(({ path }) => isPicture(path))) {
    const at = { file: one.named, severity: "error" as const };
    const picture = attempt(at, problems, () => ({ one, ...pictureKey(one) }));
    const folder = picture && store.find(picture.key, fileNames(one.path, picture.size));
    if (folder) files.push(...filesIn(folder, picture));
    else if (picture) missing.push(picture);
  }
  if (missing.length === 0) return files;
  const sharp = await openSharp();
  let done = 0;
  await severally(missing, async (picture) => {
    const made = await make(sharp, picture, problems);
    if (made) files.push(...filesIn(store.add(picture.key, made), picture));
    onProgress(++done, missing.length);
  });
  return files;
}

/** Bytes are read once more, so that never more than a few pictures are in memory. */
async function make(sharp: OpenSharp, { one, size }: Picture, problems: Problem[]): Promise<Made | null> {
  const bytes = pictureBytes(one);
  try {
    return await makePicture(sharp, one.path, bytes, size);
  } catch (error) {
    problems.push(problemIn(one.named, "error", inWords(error)));
    return null;
  }
}

/** What a library says of a picture, with what to do about it. */
function inWords(error: unknown): string {
  const [said = ""] = (error as Error).message.split("\n");
  if (/exceeds pixel limit/.test(said)) return tooLarge;
  return `cannot be read (${said}): open it in a picture program and save it again`;
}

function filesIn(folder: string, { one, size }: Picture): SiteFile[] {
  const variants = variantWidths(size.width).flatMap((width) =>
    variantFormats(one.path).map((format) => ({
      file: decodeURIComponent(variantPath(one.path, width, format).slice(1)),
      source: path.join(folder, variantName(width, format)),
    })),
  );
  return [{ file: `media/${one.path}`, source: path.join(folder, plainName) }, ...variants];
}

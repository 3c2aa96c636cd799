// All files of a newsroom's pictures: those kept from earlier builds, and the others made, several at a time.

import path from "node:path";
import { tooLarge } from "../../content/picture-size.ts";
import type { Problem } from "../../content/problem.ts";
import { printOf } from "../../content/print.ts";
import { attempt, problemIn } from "../../content/source.ts";
import { variantFormats, variantPath, variantWidths } from "../../news/picture-variants.ts";
import { kept } from "../kept.ts";
import { type OpenSharp, openSharp } from "../open-sharp.ts";
import { severally } from "../severally.ts";
import { type Made, fileNames, makePicture, plainName, variantName } from "./make-picture.ts";
import { type Photo, type PictureKey, pictureBytes, pictureKey } from "./picture-key.ts";

/** A file of the site, and where it is kept. */
export type SiteFile = { file: string; source: string };

type Picture = PictureKey & { one: Photo };

/** All files of each of these pictures. What cannot be made is a problem; `onProgress` is told of what has to be made. */
export async function pictureFiles(
  pictures: readonly Photo[],
  problems: Problem[],
  onProgress: (done: number, all: number) => void,
): Promise<Map<Photo, SiteFile[]>> {
  const store = kept("pictures");
  const files = new Map<Photo, SiteFile[]>();
  const missing: Picture[] = [];
  for (const one of pictures) {
    const at = { file: one.named, severity: "error" as const };
    const picture = attempt(at, problems, () => ({ one, ...pictureKey(one) }));
    const folder = picture && store.find(picture.key, fileNames(one.path, picture.size));
    if (folder) files.set(one, filesIn(folder, picture));
    else if (picture) missing.push(picture);
  }
  if (missing.length === 0) return files;
  const sharp = await openSharp();
  let done = 0;
  await severally(missing, async (picture) => {
    const made = await make(sharp, picture, problems);
    if (made) files.set(picture.one, filesIn(store.add(picture.key, made), picture));
    onProgress(++done, missing.length);
  });
  return files;
}

/** The file of a picture as it stands at its own address, where its files have been made. */
export function keptPicture(photo: Photo): string | null {
  const folder = kept("pictures").find(pictureKey(photo).key, [plainName]);
  return folder && path.join(folder, plainName);
}

/** Bytes are read once more, so that never more than a few pictures are in memory. */
async function make(sharp: OpenSharp, { one, size }: Picture, problems: Problem[]): Promise<Made | null> {
  const bytes = attempt({ file: one.named, severity: "error" }, problems, () => pictureBytes(one));
  if (bytes === null) return null;
  if (printOf(bytes) !== one.print) {
    problems.push(problemIn(one.named, "error", "was changed while the site was made: make it again"));
    return null;
  }
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

// All files of a newsroom's pictures: those kept from earlier builds, and the others made, several at a time.

import path from "node:path";
import { isPicture, pictureSize, tooLarge } from "../../content/picture-size.ts";
import type { Problem } from "../../content/problem.ts";
import { readBytes } from "../../content/read-bytes.ts";
import { Refusal } from "../../content/refusal.ts";
import { problemIn } from "../../content/source.ts";
import type { Media } from "../../news/newsroom.ts";
import { type Size, variantFormats, variantPath, variantWidths } from "../../news/picture-variants.ts";
import { kept, keyOf, sharpVersion } from "../kept.ts";
import { openSharp } from "../open-sharp.ts";
import { severally } from "../severally.ts";
import { fileNames, makePicture, plainName, variantName } from "./make-picture.ts";
import { recipe } from "./recipe.ts";

/** A file of the site, and where it is kept. */
export type SiteFile = { file: string; source: string };

type Negative = { one: Media; size: Size; key: string };

const mostBytes = 256 * 1024 * 1024;

/** The files of all pictures of `media`. What cannot be made is a problem; `onProgress` is told of what has to be made. */
export async function pictureFiles(
  media: readonly Media[],
  problems: Problem[],
  onProgress: (done: number, all: number) => void,
): Promise<SiteFile[]> {
  const store = kept("pictures");
  const files: SiteFile[] = [];
  const missing: Negative[] = [];
  for (const one of media.filter(({ path }) => isPicture(path))) {
    const negative = refusable(one, problems, () => read(one));
    const folder = negative && store.find(negative.key, fileNames(one.path, negative.size));
    if (folder) files.push(...filesIn(folder, negative));
    else if (negative) missing.push(negative);
  }
  if (missing.length === 0) return files;
  const open = await openSharp();
  let done = 0;
  await severally(missing, async (negative) => {
    const { one, size, key } = negative;
    try {
      const made = await makePicture(open, one.path, readBytes(one.file, mostBytes), size);
      files.push(...filesIn(store.add(key, made), negative));
    } catch (error) {
      problems.push(problemIn(one.named, "error", inWords(error)));
    }
    onProgress(++done, missing.length);
  });
  return files;
}

/** Bytes are read twice, here and when a picture is made, so that never more than a few are in memory. */
function read(one: Media): Negative {
  const size = pictureSize(one.file);
  const key = keyOf(
    one.path.slice(one.path.lastIndexOf(".")).toLowerCase(),
    JSON.stringify([recipe, fileNames(one.path, size), size, sharpVersion]),
    readBytes(one.file, mostBytes),
  );
  return { one, size, key };
}

function refusable<Value>({ named }: Media, problems: Problem[], read: () => Value): Value | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    problems.push(problemIn(named, "error", error.message));
    return null;
  }
}

/** What a library says of a picture, with what to do about it. */
function inWords(error: unknown): string {
  const [said = ""] = (error as Error).message.split("\n");
  if (/exceeds pixel limit/.test(said)) return tooLarge;
  return `cannot be read (${said}): open it in a picture program and save it again`;
}

function filesIn(folder: string, { one, size }: Negative): SiteFile[] {
  const variants = variantWidths(size.width).flatMap((width) =>
    variantFormats(one.path).map((format) => ({
      file: decodeURIComponent(variantPath(one.path, width, format).slice(1)),
      source: path.join(folder, variantName(width, format)),
    })),
  );
  return [{ file: `media/${one.path}`, source: path.join(folder, plainName) }, ...variants];
}

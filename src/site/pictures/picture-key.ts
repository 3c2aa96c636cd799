// The key of a picture: its size as published, and the name of all that goes into its files.

import { pictureSize } from "../../content/picture-size.ts";
import { readBytes } from "../../content/read-bytes.ts";
import type { Media } from "../../news/newsroom.ts";
import type { Size } from "../../news/picture-variants.ts";
import { codeOf, keyOf, sharpVersion } from "../kept.ts";
import { fileNames } from "./make-picture.ts";

export type PictureKey = { size: Size; key: string };

/** A picture of the newsroom, with the print of its file. */
export type Photo = Media & { print: string };

/** No photo has more; longer files are refused. */
const mostBytes = 256 * 1024 * 1024;

export function pictureBytes({ file }: Media): Uint8Array {
  return readBytes(file, mostBytes);
}

/** What decides on a picture's bytes; the rest of this room only carries them. */
const makers = codeOf("src/site/pictures", (file) => file === "make-picture.ts" || file === "recipe.ts");

/** Throws a Refusal when the file is no picture that can be published. */
export function pictureKey(one: Photo): PictureKey {
  const size = pictureSize(one.file);
  const kind = one.path.slice(one.path.lastIndexOf(".")).toLowerCase();
  const ingredients = [makers, kind, size, fileNames(one.path, size), sharpVersion, one.print];
  return { size, key: keyOf(JSON.stringify(ingredients)) };
}

/** Stands for all files of a picture, without a look at the picture. */
export function picturePrint({ path, print }: Photo): string {
  return keyOf(JSON.stringify(["picture", makers, sharpVersion, path, print]));
}

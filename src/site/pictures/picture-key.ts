// The key of a picture: its size as published, and the name of all that goes into its files.

import { lstatSync } from "node:fs";
import { pictureSize } from "../../content/picture-size.ts";
import { readBytes } from "../../content/read-bytes.ts";
import type { Media } from "../../news/newsroom.ts";
import type { Size } from "../../news/picture-variants.ts";
import { codeOf, keyOf, sharpVersion } from "../kept.ts";
import { fileNames } from "./make-picture.ts";

export type PictureKey = { size: Size; key: string };

/** No photo has more; longer files are refused. */
const mostBytes = 256 * 1024 * 1024;

export function pictureBytes({ file }: Media): Uint8Array {
  return readBytes(file, mostBytes);
}

/** What decides on a picture's bytes; the rest of this room only carries them. */
const makers = codeOf("src/site/pictures", (file) => file === "make-picture.ts" || file === "recipe.ts");

/** While an author's preview runs, a file is read again only after it was written. */
const seen = new Map<string, { state: string; found: PictureKey }>();

/** Throws a Refusal when the file is no picture that can be published. */
export function pictureKey(one: Media): PictureKey {
  const { ino, size: bytes, mtimeMs, ctimeMs } = lstatSync(one.file);
  const state = [ino, bytes, mtimeMs, ctimeMs].join(" ");
  const known = seen.get(one.file);
  if (known?.state === state) return known.found;
  const size = pictureSize(one.file);
  const kind = one.path.slice(one.path.lastIndexOf(".")).toLowerCase();
  const ingredients = JSON.stringify([makers, kind, size, fileNames(one.path, size), sharpVersion]);
  const found = { size, key: keyOf(ingredients, pictureBytes(one)) };
  seen.set(one.file, { state, found });
  return found;
}

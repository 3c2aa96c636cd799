// Makes all files of one picture: upright, in sRGB, without a word of what the camera knew of place and time.

import type { Sharp } from "sharp";
import { extensionOf } from "../../content/picture-size.ts";
import {
  type Size,
  type VariantFormat,
  heightAt,
  publishedSize,
  variantFormats,
  variantWidths,
} from "../../news/picture-variants.ts";
import type { OpenSharp } from "../open-sharp.ts";
import { recipe, settings } from "./recipe.ts";

/** Name of the file that stands at the picture's own address, among those made of it. */
export const plainName = "plain";

/** Names of all files of the picture `src`, which is published in this size. */
export function fileNames(src: string, { width }: Size): string[] {
  const variants = variantWidths(width).flatMap((wide) =>
    variantFormats(src).map((format) => variantName(wide, format)),
  );
  return [plainName, ...variants];
}

export function variantName(width: number, format: VariantFormat): string {
  return `${width}.${format}`;
}

/** Files by their names. */
export type Made = Map<string, Uint8Array>;

/** Makes the files of the picture `src`. Fails when `bytes` are none, or have not the size that they claim at their start. */
export async function makePicture(
  open: OpenSharp,
  src: string,
  bytes: Uint8Array,
  size: Size,
): Promise<Made> {
  const { base, isPalette } = await develop(open, bytes, size);
  const files: Made = new Map();
  files.set(plainName, await plain(base(), src, isPalette).toBuffer());
  for (const width of variantWidths(size.width)) {
    const smaller = () => base().resize(width, heightAt(width, size), { fit: "fill" });
    for (const format of variantFormats(src)) {
      files.set(variantName(width, format), await smaller()[format](settings(src, format)).toBuffer());
    }
  }
  return files;
}

type Developed = { base: () => Sharp; isPalette: boolean };

/** The picture in the size that is published, decoded once; one that moves is decoded for each file instead. */
async function develop(open: OpenSharp, bytes: Uint8Array, size: Size): Promise<Developed> {
  const { autoOrient, format, pages = 1, isPalette = false } = await open(bytes).metadata();
  const inside = publishedSize(autoOrient);
  if (inside.width !== size.width || inside.height !== size.height)
    throw new Error(`${autoOrient.width} × ${autoOrient.height} pixels, not as many as it says at its start`);
  const shrunk = (picture: Sharp) => picture.resize(size.width, size.height, { fit: "fill" });
  if (pages > 1 && (format === "gif" || format === "webp")) {
    return { base: () => shrunk(open(bytes, { animated: true })), isPalette };
  }
  const upright = shrunk(open(bytes).autoOrient().toColourspace("srgb"));
  // "raw" are pixels here, not markup
  const { data, info } = await upright.raw().toBuffer({ resolveWithObject: true });
  const raw = { width: info.width, height: info.height, channels: info.channels };
  return { base: () => open(data, { raw }), isPalette };
}

/** In the format that the file has by its name. */
function plain(picture: Sharp, src: string, palette: boolean): Sharp {
  switch (extensionOf(src)) {
    case "png":
      return picture.png({ ...recipe.png, palette });
    case "webp":
      return picture.webp(settings(src, "webp"));
    case "avif":
      return picture.avif(settings(src, "avif"));
    case "gif":
      return picture.gif();
    default:
      return picture.jpeg(recipe.jpeg);
  }
}

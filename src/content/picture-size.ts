// Measures a picture from the first bytes of its file.

import { disableTypes, imageSize, types } from "image-size";
import { type Size, publishedSize } from "../news/picture-variants.ts";
import { readStart } from "./read-bytes.ts";
import { Refusal } from "./refusal.ts";

/** Names of picture files that are accepted, with what must be in them. */
const kinds = new Map([
  ["jpg", "jpg"],
  ["jpeg", "jpg"],
  ["png", "png"],
  ["webp", "webp"],
  ["avif", "avif"],
  ["gif", "gif"],
]);

disableTypes(types.filter((type) => !["jpg", "png", "webp", "heif", "gif"].includes(type)));

/** Cameras put previews and colour profiles before a picture's size; half a megabyte has room for all of them. */
const head = 512 * 1024;

/** Whether a file of this name would be a picture. */
export function isPicture(name: string): boolean {
  return kinds.has(extensionOf(name));
}

/** What follows the last dot, in small letters. */
export function extensionOf(name: string): string {
  return name.slice(name.lastIndexOf(".") + 1).toLowerCase();
}

/**
 * More pixels than any camera of a newsroom takes: a file of few bytes could claim so many that a machine that opens it
 * has no memory left.
 */
export const mostPixels = 100e6;

/** Width and height as the picture is published: upright. Throws a Refusal when the file is no such picture. */
export function pictureSize(path: string): Size {
  const { width, height, orientation, type } = measure(readStart(path, head));
  if (type !== kinds.get(extensionOf(path)) || !(width > 0 && height > 0)) {
    throw new Refusal(`is no ${extensionOf(path)} picture inside`);
  }
  if (width * height > mostPixels) throw new Refusal(tooLarge);
  // Exif orientations from 5 on lie on their side: https://www.cipa.jp/std/documents/e/DC-X008-Translation-2019-E.pdf
  const lies = (orientation ?? 1) >= 5;
  return publishedSize(lies ? { width: height, height: width } : { width, height });
}

/** What authors hear of a picture with more pixels than that. */
export const tooLarge = "has more than 100 million pixels: save it smaller, 4,000 pixels wide are plenty";

function measure(bytes: Buffer): ReturnType<typeof imageSize> {
  try {
    return imageSize(bytes);
  } catch {
    throw new Refusal("is no picture that can be measured: save it again as jpg, png or webp");
  }
}

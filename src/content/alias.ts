// Reads an alias: an old path that leads to a story.

import { isWindowsDevice, longestId } from "../news/addresses.ts";
import { Refusal } from "./refusal.ts";
import { show } from "./show.ts";

/** Windows takes a dot at the end of a name away, so that it would be another name's file. */
const part = /^[\p{L}\p{N}_~][\p{L}\p{M}\p{N}._~-]*(?<!\.)$/u;

/** `/old/story` as `/old/story/`; the path of an html file stays as it is. Throws a Refusal. */
export function readAlias(text: string): string {
  const path = text.endsWith("/") || /\.html?$/.test(text) ? text : `${text}/`;
  const parts = path.split("/").slice(1, path.endsWith("/") ? -1 : undefined);
  if (!path.startsWith("/") || parts.length === 0 || !parts.every(fits)) {
    throw new Refusal(
      `${show(text)} is no path that can lead here: write it as /old/story/, with plain letters`,
    );
  }
  return path;
}

function fits(name: string): boolean {
  return (
    part.test(name) && !/\p{DI}/u.test(name) && Buffer.byteLength(name) <= longestId && !isWindowsDevice(name)
  );
}

// Lists `content/media`: pictures, sound, moving pictures and their captions, by name alone.

import { lstatSync } from "node:fs";
import { isWindowsDevice, longestId } from "../news/addresses.ts";
import type { Media } from "../news/newsroom.ts";
import { longestMediaPath } from "./limits.ts";
import { extensionOf, isPicture } from "./picture-size.ts";
import type { Problem } from "./problem.ts";
import { below, entriesOf, isCountable, notTooDeep, refuse, strayFault, type Shelf } from "./shelf.ts";

/** What a browser shows without running any of it; svg and html may carry scripts. */
const others = new Set(["mp4", "webm", "mp3", "m4a", "ogg", "vtt", "pdf"]);
const part = /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/;

/** Files of the media folder and all folders below it, by path. */
export function readMedia(top: Shelf, problems: Problem[]): Map<string, Media> {
  const media: Media[] = [];
  const shelves = [top];
  for (const shelf of shelves) {
    for (const { name, kind } of entriesOf(shelf, problems)) {
      const message =
        kind === "file" ? fileFault(name) : kind === "folder" ? partFault(name) : strayFault(kind);
      const at = below(shelf, name);
      const path = at.file.slice(top.file.length + 1);
      if (message) refuse(shelf, name, message, problems);
      else if (Buffer.byteLength(path) > longestMediaPath)
        refuse(shelf, name, `has a path of more than ${longestMediaPath} bytes: shorten it`, problems);
      else if (kind === "folder") shelves.push(...notTooDeep(top, [at], problems));
      else
        media.push({
          path,
          file: at.disk,
          named: at.file,
          size: lstatSync(at.disk).size,
        });
    }
    if (!isCountable(top, media.length, problems)) return new Map();
  }
  media.sort((a, b) => (a.path < b.path ? -1 : 1));
  return new Map(media.map((file) => [file.path, file]));
}

function fileFault(name: string): string | null {
  const fault = partFault(name);
  if (fault || isPicture(name) || others.has(extensionOf(name))) return fault;
  return "is of a kind that is not published: use jpg, png, webp, avif, gif, mp4, webm, mp3, m4a, ogg, vtt or pdf";
}

function partFault(name: string): string | null {
  if (isWindowsDevice(name)) return "has a name that Windows keeps for a device: rename it";
  if (Buffer.byteLength(name) > longestId) return `has a name of more than ${longestId} bytes: shorten it`;
  return part.test(name) && !name.endsWith(".")
    ? null
    : "has a name with other signs than A-Z, a-z, 0-9, `.`, `_` and `-`: rename it";
}

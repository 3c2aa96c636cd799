// Absolute addresses as machines read them: percent-encoded, in feeds, sitemaps, cards and structured data.

import { absolute } from "../../src/news/site.ts";
import type { Site } from "../../src/news/site.ts";
import { mediaPath } from "./media-address.ts";

/** Nothing in such a path has to be encoded or resolved, and most are such. The address of a site is encoded already. */
const plain = /^(?=\/)(?:\/[\w-]+(?:\.[\w-]+)*)*\/?(?:#[\w-]+)?$/;

/** Absolute address of a page; `path` starts with a slash and may hold letters of any script or a fragment. */
export function address(site: Site, path: string): string {
  const whole = absolute(site, path);
  return plain.test(path) ? whole : new URL(whole).href;
}

/** Absolute address of a file of `content/media`; `src` is the path below that folder. */
export function mediaAddress(site: Site, src: string): string {
  return address(site, mediaPath(src));
}

// Where the files of `content/media` stand on the site.

import { encodedPath } from "../../src/news/picture-variants.ts";

/** Path from the site's root of a file given by its path below `content/media`. */
export function mediaPath(src: string): string {
  return `/media/${encodedPath(src)}`;
}

// Where the files of `content/media` stand on the site.

/** Path from the site's root of a file given by its path below `content/media`. */
export function mediaPath(src: string): string {
  return `/media/${src.split("/").map(encodeURIComponent).join("/")}`;
}

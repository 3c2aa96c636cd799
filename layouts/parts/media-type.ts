// The media type of a picture or clip, told by its file name's ending.

const types = new Map([
  ["avif", "image/avif"],
  ["gif", "image/gif"],
  ["jpeg", "image/jpeg"],
  ["jpg", "image/jpeg"],
  ["m4v", "video/mp4"],
  ["mp4", "video/mp4"],
  ["png", "image/png"],
  ["webm", "video/webm"],
  ["webp", "image/webp"],
]);

/** Media type of a file such as `harbour.jpg`; null for an ending that no newsroom publishes. */
export function mediaType(file: string): string | null {
  return types.get(file.slice(file.lastIndexOf(".") + 1).toLowerCase()) ?? null;
}

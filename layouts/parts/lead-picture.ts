// The picture that stands for a story wherever it is shared: its own, or else the poster of its video.

import type { Article, Picture } from "../../src/news/article.ts";

/** Null for a story without both; a poster is described by the video's title. */
export function leadPicture({ image, video }: Article): Picture | null {
  if (image || !video?.poster) return image;
  return { ...video.poster, alt: video.title, caption: "", credit: "", license: "" };
}

// Structured data of a story's video.

import type { Picture, Video } from "../../src/news/article.ts";
import { isoInZone } from "../../src/news/moment.ts";
import type { Site } from "../../src/news/site.ts";
import { mediaAddress } from "./address.ts";
import type { Data } from "./json-ld.ts";

/**
 * A `VideoObject`, only when it has all that search engines demand: name, thumbnail (else the story's picture), time of
 * upload and address; else nothing.
 * https://developers.google.com/search/docs/appearance/structured-data/video
 */
export function videoData(site: Site, video: Video, image: Picture | null): Data {
  const thumbnail = (video.poster ?? image)?.src;
  if (video.title === "" || !thumbnail || video.uploadedAt === null) return undefined;
  if (video.src === null && video.youtube === null) return undefined;
  return {
    "@type": "VideoObject",
    name: video.title,
    thumbnailUrl: [mediaAddress(site, thumbnail)],
    uploadDate: isoInZone(video.uploadedAt, site.timezone),
    contentUrl: video.src === null ? undefined : mediaAddress(site, video.src),
    embedUrl:
      video.youtube === null
        ? undefined
        : `https://www.youtube-nocookie.com/embed/${encodeURIComponent(video.youtube)}`,
  };
}

// Structured data of a picture, with what it may be used for.

import type { Picture } from "../../src/news/article.ts";
import { readerSchemes, safeLink } from "../../src/news/safe-link.ts";
import type { Site } from "../../src/news/site.ts";
import { mediaAddress } from "./address.ts";
import type { Data } from "./json-ld.ts";

/**
 * An `ImageObject` with the rights that the newsroom named: `license` is always the address of a page, so one that is
 * given in words is a notice. https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata
 */
export function imageData(site: Site, { src, width, height, caption, credit, license }: Picture): Data {
  const url = mediaAddress(site, src);
  const isPage = safeLink(license, readerSchemes);
  return {
    "@type": "ImageObject",
    url,
    contentUrl: url,
    width,
    height,
    caption: caption || undefined,
    creditText: credit || undefined,
    license: isPage ? license : undefined,
    copyrightNotice: isPage ? undefined : license || undefined,
  };
}

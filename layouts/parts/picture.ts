// A picture of `content/media`, with room kept for it before it has come.

import { attributes, html, type Html } from "../../src/html.ts";
import type { Picture } from "../../src/news/article.ts";
import { to } from "../../src/news/site.ts";
import type { Page } from "../page.ts";
import { mediaPath } from "./media-address.ts";

type Image = Pick<Picture, "src" | "width" | "height">;

/** `alt` is empty where the words beside it say the same. The first picture of a page is fetched at once. */
export function picture(page: Page, image: Image, alt: string, first = false): Html {
  const { width, height } = image;
  const when = first ? { fetchpriority: "high" } : { loading: "lazy" };
  const all = { src: to(page.site, mediaPath(image.src)), alt, width, height, decoding: "async", ...when };
  return html`<img${attributes(all)}>`;
}

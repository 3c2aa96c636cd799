// A picture of `content/media`, with room kept for it before it has come, in the sizes that its place has use for.

import { attributes, html, type Html } from "../../src/html.ts";
import type { Picture } from "../../src/news/article.ts";
import { variantSources, variantWidths, wideVariants } from "../../src/news/picture-variants.ts";
import { to } from "../../src/news/site.ts";
import type { Page } from "../page.ts";
import { mediaPath } from "./media-address.ts";

type Image = Pick<Picture, "src" | "width" | "height">;

/**
 * Where a picture stands: `lead` of a story, `top` of the front page, `tall` above the words of a card, `still` in the
 * width of the text, `thumb` beside the words of a card or an author.
 */
export type PicturePlace = keyof typeof sizes;

/**
 * How wide the style sheet shows a picture in each place, for browsers to choose by before they know the style; a rem is
 * always 16 px here. Many phones have 1,081 pixels by their own count (412 × 2.625, 393 × 2.75), for which browsers would
 * pass over the step of 1,080: hence 99vw. https://html.spec.whatwg.org/multipage/images.html#sizes-attributes
 */
const sizes = {
  lead: "(min-width:64rem) min(77vw,79rem),99vw",
  top: "(min-width:72rem) min(45vw,39rem),(min-width:60rem) 52vw,99vw",
  tall: "(min-width:40rem) min(54vw,32rem),99vw",
  still: "(min-width:46rem) 42rem,99vw",
  thumb: null,
};

/** `alt` is empty where the words beside it say the same. The first picture of a page is fetched at once. */
export function picture(page: Page, image: Image, alt: string, place: PicturePlace): Html {
  const { src, width, height } = image;
  const when = place === "lead" || place === "top" ? { fetchpriority: "high" } : { loading: "lazy" };
  const all = { src: to(page.site, mediaPath(src)), alt, width, height, decoding: "async", ...when };
  const img = html`<img${attributes(all)}>`;
  const shown = place === "thumb" ? variantWidths(width).slice(0, 1) : wideVariants(width);
  const sources = variantSources(page.site.base, src, shown).map(
    (source) => html`<source${attributes({ ...source, sizes: shown.length > 1 && sizes[place] })}>`,
  );
  return sources.length > 0 ? html`<picture>${sources}${img}</picture>` : img;
}

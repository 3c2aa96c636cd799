// A story's video: a file of the site, or one of YouTube that nothing is fetched from before the reader asks.

import { attributes, html, type Html } from "../../src/html.ts";
import type { Article, Video } from "../../src/news/article.ts";
import { variantPath, variantWidths } from "../../src/news/picture-variants.ts";
import { to } from "../../src/news/site.ts";
import type { Page } from "../page.ts";
import { dotted } from "./dotted.ts";
import { mediaPath } from "./media-address.ts";
import { picture } from "./picture.ts";

/** A `<video>` has one poster for all: of the sizes that all browsers show, one that is sharp enough on a desk. */
function posterPath({ src, width }: NonNullable<Video["poster"]>): string {
  const all = variantWidths(width);
  const wide = all.find((one) => one >= 1080) ?? all.at(-1);
  return wide === undefined ? mediaPath(src) : variantPath(src, wide, "webp");
}

function player({ site, words }: Page, lang: string, video: Video, file: string): Html {
  const src = to(site, mediaPath(file));
  const all = attributes({
    controls: true,
    preload: "none",
    playsinline: true,
    poster: video.poster && to(site, posterPath(video.poster)),
    "aria-label": video.title,
  });
  const captions = video.captions && {
    kind: "captions",
    src: to(site, mediaPath(video.captions)),
    srclang: lang,
    label: words.captions,
    default: true,
  };
  const track = captions && html`<track${attributes(captions)}>`;
  return html`<video${all}><source src="${src}">${track}<a href="${src}">${video.title}</a></video>`;
}

function embed(page: Page, { image }: Article, id: string): Html {
  const address = `https://www.youtube.com/watch?v=${encodeURIComponent(id)}`;
  const poster = image && picture(page, image, "", "lead");
  const play = html`<span>${page.words.watchOn("YouTube")}</span>`;
  const link = html`<a class="play" href="${address}" rel="noopener">${poster}${play}</a>`;
  return html`<news-video provider="youtube" video="${id}">${link}</news-video>`;
}

/** The video with its title below, and the credit of its poster; nothing when it has neither a file nor an id. */
export function video(page: Page, article: Article, video: Video, credit: Html | null): Html | null {
  const { youtube, src, title } = video;
  const shown = youtube ? embed(page, article, youtube) : src && player(page, article.lang, video, src);
  if (!shown) return null;
  const caption = dotted([title, youtube && page.words.videoNote("YouTube"), credit]);
  return html`<figure class="lead video">${shown}<figcaption>${caption}</figcaption></figure>`;
}

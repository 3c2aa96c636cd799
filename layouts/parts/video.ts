// A story's video, of the site or of YouTube: a still that leads to it, and nothing is fetched before the reader asks.

import { attributes, html, type Html } from "../../src/html.ts";
import type { Article, Video } from "../../src/news/article.ts";
import { to } from "../../src/news/site.ts";
import type { Page } from "../page.ts";
import { dotted } from "./dotted.ts";
import { mediaPath } from "./media-address.ts";
import { picture } from "./picture.ts";

/** The poster as a link that plays without a script, too. */
function still(page: Page, href: string, poster: Video["poster"], label: string): Html {
  const shown = poster && picture(page, poster, "", "lead");
  return html`<a class="play" href="${href}">${shown}<span>${label}</span></a>`;
}

function player(page: Page, lang: string, { poster, captions }: Video, src: string): Html {
  const { site, words } = page;
  const told = captions && {
    captions: to(site, mediaPath(captions)),
    srclang: lang,
    label: words.captions,
  };
  const link = still(page, to(site, mediaPath(src)), poster, words.play);
  return html`<news-video${told && attributes(told)}>${link}</news-video>`;
}

function embed(page: Page, { image }: Article, id: string): Html {
  const address = `https://www.youtube.com/watch?v=${encodeURIComponent(id)}`;
  const link = still(page, address, image, page.words.watchOn("YouTube"));
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

// The full text of a story in a feed: warnings, picture or video, body, corrections.

import { attributes, html, type Html } from "../../src/html.ts";
import type { Article, Picture, Video } from "../../src/news/article.ts";
import { direction } from "../../src/news/language.ts";
import type { Page } from "../page.ts";
import { address } from "../parts/address.ts";
import { storyCorrections } from "../parts/corrections.ts";
import { media } from "../parts/media.ts";
import { picture } from "../parts/picture.ts";
import { warnings } from "../parts/warnings.ts";
import { portable } from "./portable.ts";

type Image = Pick<Picture, "src" | "width" | "height">;

/** Readers' programs play no videos, so a still leads to where it plays: YouTube, or the story's page with captions. */
function still(page: Page, { path }: Article, { youtube, title }: Video, frame: Image | null): Html {
  const { site, words } = page;
  const href = youtube
    ? `https://www.youtube.com/watch?v=${encodeURIComponent(youtube)}`
    : address(site, path);
  const label = words.watchOn(youtube ? "YouTube" : site.title);
  const shown = frame ? picture(page, frame, label, "still") : label;
  return html`<figure><a href="${href}">${shown}</a><figcaption>${title}</figcaption></figure>`;
}

/** As on the story's page: the video, and the picture unless it is seen in the video's place. */
function lead(page: Page, article: Article): Html {
  const { image, video } = article;
  const isFrame = image && video && (!video.poster || video.poster.src === image.src);
  const shown = video && still(page, article, video, video.poster ?? image);
  return html`${shown}${!isFrame && media(page, { article: { ...article, video: null } })}`;
}

/** `page` is the frame of the story's own page, in its language; `body` its rendered text. All addresses are absolute. */
export function entryContent(page: Page, article: Article, body: Html): Html {
  const parts = [warnings(page, article), lead(page, article), body, storyCorrections(page, { article })];
  return portable(inItsLanguage(page, html`${parts}`), address(page.site, article.path));
}

/** RSS and JSON Feed have no place for the language of one entry. */
function inItsLanguage({ site, lang }: Page, content: Html): Html {
  if (lang === site.language) return content;
  return html`<div${attributes({ lang, dir: direction(lang) })}>${content}</div>`;
}

// What stands at the head of a story: its video, its picture with the caption, or both.

import { html, type Child, type Html } from "../../src/html.ts";
import type { Article, Picture } from "../../src/news/article.ts";
import { readerSchemes, safeLink } from "../../src/news/safe-link.ts";
import type { Page } from "../page.ts";
import type { Story } from "../story.ts";
import { dotted } from "./dotted.ts";
import { picture } from "./picture.ts";
import { video } from "./video.ts";

/** Narrower pictures, in pixels, are not drawn larger than they are, not even to the edges of a phone. */
const wide = 640;

/** A licence given by its address is a link, any other is a name such as "CC BY 4.0". */
function license({ words }: Page, { license }: Picture): Child {
  if (!safeLink(license, readerSchemes)) return license;
  return html`<a rel="license noopener" href="${license}">${words.license}</a>`;
}

/** Whose the picture is, and on what terms. */
function rights(page: Page, image: Picture): Html | null {
  return dotted([image.credit && page.words.credit(image.credit), license(page, image)]);
}

function caption(page: Page, image: Picture): Html | null {
  const text = dotted([image.caption, rights(page, image)]);
  return text && html`<figcaption>${text}</figcaption>`;
}

function figure(page: Page, image: Picture, shape: "lead" | "still"): Html {
  const size = image.width < wide ? `${shape} small` : shape;
  const shown = picture(page, image, image.alt, shape);
  return html`<figure class="${size}">${shown}${caption(page, image)}</figure>`;
}

/** Whether the picture is seen in the video's own place, before it is played. */
function isPoster({ image, video }: Article): boolean {
  return video !== null && image !== null && (video.youtube !== null || video.poster?.src === image.src);
}

/** Nothing for a story without both. Below a video the picture is left out if readers see it anyway. */
export function media(page: Page, { article }: Pick<Story, "article">): Html | null {
  const { image } = article;
  const credit = image && isPoster(article) ? rights(page, image) : null;
  const film = article.video && video(page, article, article.video, credit);
  if (!film) return image && figure(page, image, "lead");
  const isShown = image && (isPoster(article) || article.body.includes(image.src));
  if (!image || isShown) return film;
  return html`${film}${figure(page, image, "still")}`;
}

// What stands at the head of a story: its video, or else its picture, with the caption.

import { html, type Html } from "../../src/html.ts";
import type { Picture } from "../../src/news/article.ts";
import type { Page } from "../page.ts";
import type { Story } from "../story.ts";
import { picture } from "./picture.ts";
import { video } from "./video.ts";

function caption({ words }: Page, { caption, credit, license }: Picture): Html | null {
  const rights = [credit && words.credit(credit), license].filter(Boolean).join(" · ");
  if (!caption && !rights) return null;
  const small = rights && html` <span class="credit">${rights}</span>`;
  return html`<figcaption>${caption}${small}</figcaption>`;
}

/** Nothing for a story without both. */
export function media(page: Page, { article }: Story): Html | null {
  const { image } = article;
  if (article.video) return video(page, article, article.video);
  if (!image) return null;
  const shape = image.height > image.width ? "lead portrait" : "lead";
  return html`<figure class="${shape}">${picture(page, image, image.alt, true)}${caption(page, image)}</figure>`;
}

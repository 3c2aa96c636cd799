// Ways to pass a story on: the device's own, the address to copy, and links to services.

import { html, type Html } from "../../src/html.ts";
import { absolute } from "../../src/news/site.ts";
import type { Page } from "../page.ts";
import type { Story } from "../story.ts";
import { once } from "./once.ts";
import { encoded, services } from "./share-services.ts";

function links({ site, words }: Page, url: string, title: string): Html[] {
  const story = [encoded(url), encoded(title)] as const;
  return site.share.flatMap((id) => {
    const service = services.get(id);
    if (!service) return [];
    const name = service.name || words.email;
    return html`<li><a href="${service.address(...story)}" rel="noopener nofollow">${name}</a></li>`;
  });
}

/**
 * What needs script: disabled, so unseen, until that has come. Both words of the button that copies are there from
 * the start, so that it is as wide as the longer one.
 */
const buttons = once(({ words }): Html => {
  return html`<p class="tools">${[
    html`<button type="button" name="copy" disabled>`,
    html`<span>${words.copyLink}</span><span>${words.copied}</span></button>`,
    html`<button type="button" name="send" disabled>${words.shareVia}</button>`,
    html`<span role="status" data-copied="${words.copied}" data-selected="${words.selected}"></span></p>`,
  ]}`;
});

/** The section that readers share a story from; ids that no service stands for are left out. */
export function share(page: Page, { article }: Story): Html {
  const { site, words } = page;
  const url = absolute(site, article.path);
  const items = links(page, url, article.title);
  return html`<section class="share" aria-labelledby="share">${[
    html`<h2 id="share">${words.share}</h2><news-share>`,
    html`<label for="address">${words.address}</label>`,
    html`<input id="address" type="url" readonly dir="ltr" value="${url}">`,
    html`${buttons(page)}</news-share>`,
    items.length > 0 && html`<ul>${items}</ul>`,
  ]}</section>`;
}

// What readers are told before a story begins: that it was paid for, that it may be distressing.

import { html, type Html } from "../../src/html.ts";
import type { Article } from "../../src/news/article.ts";
import type { Page } from "../page.ts";

/** Nothing for most stories. */
export function warnings({ words }: Page, { kind, sensitive }: Article): Html {
  const reason = sensitive === "true" ? words.sensitiveNote : sensitive;
  return html`${[
    kind === "sponsored" && html`<p class="notice">${words.sponsoredNote}</p>`,
    sensitive && html`<p class="notice"><b>${words.sensitive}</b> ${reason}</p>`,
  ]}`;
}

// What was corrected in a story, in words and with the day.

import { html, type Html } from "../../src/html.ts";
import type { Correction } from "../../src/news/article.ts";
import type { Page } from "../page.ts";
import type { Story } from "../story.ts";
import { date } from "./date.ts";

function correction(page: Page, { kind, date: day, text }: Correction): Html {
  const head = html`<strong>${page.words.correctionKinds[kind]}</strong> ${date(page, day, "", "day")}`;
  return html`<p class="meta">${head}</p><p>${text}</p>`;
}

/** Nothing for a story that had none. */
export function storyCorrections(page: Page, { article }: Pick<Story, "article">): Html | null {
  if (article.corrections.length === 0) return null;
  const heading = html`<h2 id="corrections">${page.words.corrections}</h2>`;
  const entries = article.corrections.map((one) => correction(page, one));
  return html`<section class="corrections" aria-labelledby="corrections">${heading}${entries}</section>`;
}

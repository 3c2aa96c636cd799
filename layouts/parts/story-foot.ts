// The foot of a story: corrections, tags, where it came from.

import { html, type Html } from "../../src/html.ts";
import type { Tag } from "../../src/news/article.ts";
import { to } from "../../src/news/site.ts";
import type { Page } from "../page.ts";
import type { Story } from "../story.ts";
import { storyCorrections } from "./corrections.ts";

function tag({ site }: Page, { id, name }: Tag): Html {
  return html`<li><a class="p-category" rel="tag" href="${to(site, `/tags/${id}/`)}"><bdi>#${name}</bdi></a></li>`;
}

function tags(page: Page, { article }: Story): Html | null {
  if (article.tags.length === 0) return null;
  return html`<ul class="tags">${article.tags.map((each) => tag(page, each))}</ul>`;
}

function source({ words }: Page, { article }: Story): Html | null {
  if (!article.source) return null;
  const { name, url } = article.source;
  return html`<p class="source">${words.source(html`<a href="${url}" rel="noopener">${name}</a>`)}</p>`;
}

/** The `<footer>` of the story, with `more` at its end; nothing when it has none of these. */
export function storyFoot(page: Page, story: Story, more: Html | null = null): Html | null {
  const parts = [storyCorrections(page, story), tags(page, story), source(page, story), more];
  return parts.some((part) => part !== null) ? html`<footer>${parts}</footer>` : null;
}

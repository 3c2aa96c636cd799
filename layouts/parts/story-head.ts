// The head of a story: kicker, headline, dek, byline, times, and what a reader should know before the text.

import { attributes, html, type Html } from "../../src/html.ts";
import { languageName } from "../../src/news/language.ts";
import { to } from "../../src/news/site.ts";
import type { Page } from "../page.ts";
import type { Story } from "../story.ts";
import { byline } from "./byline.ts";
import { date } from "./date.ts";
import { kicker } from "./kicker.ts";
import { ribbon } from "./ribbon.ts";
import { warnings } from "./warnings.ts";

function corrected(page: Page, { article }: Story): Html | null {
  if (article.corrections.length === 0) return null;
  const last = Math.max(...article.corrections.map(({ date }) => date));
  return html`<a href="#corrections">${page.words.corrected(date(page, last, "", "day"))}</a>`;
}

function times(page: Page, story: Story): Html {
  const { words } = page;
  const { publishedAt, updatedAt } = story.article;
  const updated = updatedAt !== null && words.updated(date(page, updatedAt, "dt-updated"));
  return html`<p class="times meta">${[
    date(page, publishedAt, "dt-published"),
    updated && html`<span>${updated}</span>`,
    corrected(page, story),
    html`<span>${words.readingTime(story.readingMinutes)}</span>`,
  ]}</p>`;
}

function translations({ site, words }: Page, { translations }: Story): Html | null {
  if (translations.length === 0) return null;
  const links = translations.map(({ lang, path, title }) => {
    const name = languageName(lang);
    return html`<li><a href="${to(site, path)}" hreflang="${lang}" lang="${lang}" title="${title}">${name}</a></li>`;
  });
  return html`<nav class="languages" aria-label="${words.otherLanguages}"><ul>${links}</ul></nav>`;
}

function notes(page: Page, { article, ageInYears }: Story): Html {
  const age = ageInYears >= 1 && html`<p class="notice">${page.words.olderThan(ageInYears)}</p>`;
  return html`${age}${warnings(page, article)}`;
}

/** UTF-16 units from which a headline is set a step smaller. */
const longTitle = 120;

/** The `<header>` of the story. */
export function storyHead(page: Page, story: Story): Html {
  const { title, summary } = story.article;
  return html`<header${attributes({ class: title.length > longTitle ? "long" : null })}>${[
    ribbon(page, story.mark),
    kicker(page, story),
    html`<h1 class="p-name">${title}</h1>`,
    summary && html`<p class="p-summary">${summary}</p>`,
    html`<div class="credits">${[byline(page, story.authors), times(page, story), translations(page, story)]}</div>`,
    notes(page, story),
  ]}</header>`;
}

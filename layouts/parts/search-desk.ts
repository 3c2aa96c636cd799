// The search of the site's own index: the form, and around it what only a script can bring to life.

import { attributes, html, type Html } from "../../src/html.ts";
import { kinds } from "../../src/news/article.ts";
import { direction, languageName } from "../../src/news/language.ts";
import { to } from "../../src/news/site.ts";
import type { Page } from "../page.ts";
import { accent } from "./accent.ts";
import { foreign } from "./foreign.ts";
import { searchForm } from "./search-form.ts";
import { searchHit } from "./search-hit.ts";

function choice(name: string, value: string, label: Html, more: Html | null = null): Html {
  return html`<label${more}><input type="checkbox" name="${name}" value="${value}">${label} <small></small></label>`;
}

function group(name: string, legend: string, choices: readonly Html[]): Html {
  return html`<fieldset data-group="${name}" hidden><legend>${legend}</legend><div>${choices}</div></fieldset>`;
}

/** Years, authors and tags are as many as the index has: the script makes their choices. */
function groups(page: Page): Html[] {
  const { site, words } = page;
  const { listingKinds, kinds: names } = words;
  const language = foreign(page, site.language);
  const sections = site.sections.map((section) =>
    choice("section", section.id, html`<span${language}>${section.name}</span>`, accent(site, section)),
  );
  return [
    group("section", listingKinds.section, sections),
    group(
      "kind",
      words.storyKind,
      kinds.map((kind) => choice("kind", kind, html`<span>${names[kind]}</span>`)),
    ),
    group("year", words.year, []),
    group("author", listingKinds.author, []),
    group("tag", listingKinds.tag, []),
  ];
}

function radio(name: string, value: string, label: Html | string, checked: boolean): Html {
  const input = attributes({ type: "radio", name, value, checked });
  return html`<label><input${input}>${label}</label>`;
}

function order({ words }: Page): Html {
  return html`<fieldset class="order"><legend>${words.order}</legend>${[
    radio("sort", "", words.bestMatch, true),
    radio("sort", "newest", words.newestFirst, false),
  ]}</fieldset>`;
}

function languageChoice({ words }: Page, languages: readonly string[]): Html | null {
  if (languages.length < 2) return null;
  const names = languages.map((lang, i) => {
    const name = attributes({ lang, dir: direction(lang) });
    return radio("lang", lang, html`<span${name}>${languageName(lang)}</span>`, i === 0);
  });
  return html`<fieldset class="languages"><legend>${words.storyLanguage}</legend>${names}</fieldset>`;
}

/** `<news-search>`; without script it is the plain form, all else in it stays hidden. */
export function searchDesk(page: Page, languages: readonly string[]): Html {
  const { site, words } = page;
  const host = attributes({
    base: to(site, "/pagefind/"),
    languages: languages.join(" "),
    "data-here": words.searchHere,
    "data-busy": words.searching,
    "data-found": words.searchFound("{}"),
    "data-nothing": words.searchNothing,
    "data-failed": words.searchFailed,
    "data-more": words.moreChoices,
  });
  return html`<news-search${host}>${[
    searchForm(page),
    html`<div class="narrow" hidden><details><summary>${words.filters}</summary>${[
      groups(page),
      html`<p><button class="clear" type="button">${words.clearFilters}</button></p>`,
    ]}</details></div>`,
    html`<div class="found" hidden><div class="ways">${[order(page), languageChoice(page, languages)]}</div>${[
      html`<div class="hits"></div>`,
      html`<p><button class="more" type="button" hidden>${words.moreResults}</button></p>`,
    ]}</div>`,
    searchHit(2),
  ]}</news-search>`;
}

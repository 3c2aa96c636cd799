// The head of every page: the paper's name, the sections, the way to the search.

import { attributes, html, type Html } from "../../src/html.ts";
import { to, type Section } from "../../src/news/site.ts";
import type { Page } from "../page.ts";
import { accent } from "./accent.ts";
import { linkItem } from "./link-item.ts";
import { once } from "./once.ts";

function sectionLink({ site, path }: Page, section: Section): Html {
  const home = `/${section.id}/`;
  const link = attributes({ href: to(site, home), "aria-current": path === home ? "page" : null });
  return html`<li${accent(site, section)}><a${link}>${section.name}</a></li>`;
}

/**
 * On the front page the name is the page's heading, and `day` that of the edition. On a phone the sections open as a popover, which needs no script:
 * https://html.spec.whatwg.org/multipage/popover.html
 */
export function masthead(page: Page, day: Html | null): Html {
  return day ? make(page, day) : usual(page, isNamed(page) ? page.path : "");
}

const usual = once((page, path: string) => make({ ...page, path }, null));

/** Whether the masthead names this very page: it is marked there. */
function isNamed({ path, sections }: Page): boolean {
  return path === "/" || sections.some(({ id }) => path === `/${id}/`);
}

function make(page: Page, day: Html | null): Html {
  const { site, words, sections } = page;
  const language = attributes({ lang: page.lang === site.language ? null : site.language });
  const name = html`<a${language} href="${to(site, "/")}">${site.title}</a>`;
  const links = [
    sections.map((one) => sectionLink(page, one)),
    site.menu.map((link) => linkItem(site, link)),
  ];
  return html`<header class="masthead">${[
    html`<button class="menu" type="button" popovertarget="sections">${words.menu}</button>`,
    day && html`<p class="day-of-edition">${day}</p>`,
    page.path === "/" ? html`<h1 class="name">${name}</h1>` : html`<p class="name">${name}</p>`,
    html`<nav id="sections" popover aria-label="${words.sections}"><ul${language}>${links}</ul></nav>`,
    html`<a class="find" href="${to(site, "/search/")}">${words.search}</a>`,
  ]}</header>`;
}

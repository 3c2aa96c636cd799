// The twins of pages for the slowest lines: a story as text alone, and the list of the newest of them.

import { attributes, html, type Html } from "../src/html.ts";
import { direction } from "../src/news/language.ts";
import { to } from "../src/news/site.ts";
import type { Page } from "./page.ts";
import { address } from "./parts/address.ts";
import type { Card } from "./parts/card-data.ts";
import { closedPolicy, policyMeta } from "./parts/content-security-policy.ts";
import { date } from "./parts/date.ts";
import { foreign } from "./parts/foreign.ts";
import { media } from "./parts/media.ts";
import { storyFoot } from "./parts/story-foot.ts";
import { storyHead } from "./parts/story-head.ts";
import { textOnly } from "./parts/text-only.ts";
import { thread } from "./parts/thread.ts";
import { twinPath } from "./parts/twin.ts";
import type { Story } from "./story.ts";

type Twin = { title: string; of: string; unlisted: boolean; way: Html; main: Html };

/** A document that asks for nothing but itself; search engines are sent to the page it is the twin of. */
function document({ site, lang, words }: Page, { title, of, unlisted, way, main }: Twin): Html {
  const head = [
    html`<meta charset="utf-8">${policyMeta(closedPolicy)}<title>${title}</title>`,
    html`<meta name="viewport" content="width=device-width, initial-scale=1">`,
    html`<meta name="color-scheme" content="light dark">`,
    html`<link rel="canonical" href="${address(site, of)}">`,
    unlisted && html`<meta name="robots" content="noindex">`,
  ];
  return html`<!DOCTYPE html>
<html${attributes({ lang, dir: direction(lang) })}><head>${head}</head>
<body><header><p>${way} · <a href="${to(site, of)}">${words.fullPage}</a></p></header>
<main>${textOnly(main, words)}</main></body></html>
`;
}

function conversation(page: Page, { article, conversation }: Story): Html | null {
  if (!conversation) return null;
  const { words, site } = page;
  const { count, threads, open } = conversation;
  const join = html`<p><a href="${to(site, article.path)}#comments">${open ? words.leaveComment : words.commentsOn(html`${article.title}`)}</a></p>`;
  const list = threads.length > 0 && html`<ol>${threads.map((each) => thread(page, each, false))}</ol>`;
  return html`<h2 id="comments">${count > 0 ? words.comments(count) : words.noComments}</h2>${list}${join}`;
}

/** A story without pictures, styles and script; its comments are those of the story's own page. */
export function liteStory(page: Page, story: Story): Html {
  const { article } = story;
  const parts = [storyHead(page, story), media(page, story), story.body, storyFoot(page, story)];
  return document(page, {
    title: article.title,
    of: article.path,
    unlisted: story.mark !== null,
    way: html`<a href="${to(page.site, twinPath("/"))}">${page.site.title}</a>`,
    main: html`<article>${parts}</article>${conversation(page, story)}`,
  });
}

function entry(page: Page, { article }: Card): Html {
  const { title, summary, lang, path, publishedAt } = article;
  const link = html`<a href="${to(page.site, twinPath(path))}">${title}</a>`;
  const dek = summary && html`<p${foreign(page, lang)}>${summary}</p>`;
  return html`<li><h2${foreign(page, lang)}>${link}</h2>${dek}<p>${date(page, publishedAt)}</p></li>`;
}

/** The newest stories, newest first, each a link to its twin. */
export function liteFront(page: Page, cards: readonly Card[]): Html {
  const { site, words } = page;
  const list = html`<ol>${cards.map((card) => entry(page, card))}</ol>`;
  return document(page, {
    title: `${site.title} · ${words.textOnly}`,
    of: "/",
    unlisted: false,
    way: html`${words.textOnly}`,
    main: html`<h1>${site.title}</h1>${cards.length > 0 ? list : html`<p>${words.noStories}</p>`}`,
  });
}

// A further page of the comments under a story that has very many.

import { html, type Html } from "../src/html.ts";
import { to } from "../src/news/site.ts";
import type { Page } from "./page.ts";
import type { Card } from "./parts/card-data.ts";
import { cardsMeta } from "./parts/cards-meta.ts";
import { comments } from "./parts/comments.ts";
import type { Conversation } from "./parts/conversation.ts";
import { document } from "./parts/document.ts";
import { headline } from "./parts/headlines.ts";
import { leadPicture } from "./parts/lead-picture.ts";
import { breadcrumbs } from "./parts/structured-data.ts";

/** The way from the front page over the story to this page. */
function trail(page: Page, { article, section }: Card, name: string): Html {
  return breadcrumbs(page, [
    { name: page.words.frontPage, path: "/" },
    ...(section ? [{ name: section.name, path: `/${section.id}/` }] : []),
    { name: article.title, path: article.path },
    { name, path: page.path },
  ]);
}

/** The threads of one page with a way back to the story. */
export function commentPage(page: Page, data: { card: Card; conversation: Conversation }): Html {
  const { words } = page;
  const { card, conversation } = data;
  const { article, section } = card;
  const number = words.pageNumber(words.number(conversation.number));
  const title = `${article.title} · ${number}`;
  const image = leadPicture(article);
  const cards = cardsMeta(page, { title, description: "", type: "website", image, story: null });
  const back = html`<a href="${to(page.site, article.path)}">${words.backToStory}</a>`;
  return document(page, {
    kind: "comment-page",
    title,
    description: "",
    head: html`${cards}${trail(page, card, number)}`,
    main: html`${[
      html`<header class="intro"><p class="kicker">${back}</p>`,
      html`<h1>${words.commentsOn(headline(page, card))} <small>${number}</small></h1></header>`,
      comments(page, article.id, conversation),
    ]}`,
    section,
  });
}

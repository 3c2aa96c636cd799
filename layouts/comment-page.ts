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

/** The threads of one page with a way back to the story. */
export function commentPage(page: Page, data: { card: Card; conversation: Conversation }): Html {
  const { words } = page;
  const { card, conversation } = data;
  const { article, section } = card;
  const number = words.pageNumber(words.number(conversation.number));
  const title = `${article.title} · ${number}`;
  const back = html`<a href="${to(page.site, article.path)}">${words.backToStory}</a>`;
  return document(page, {
    kind: "comment-page",
    title,
    description: "",
    head: cardsMeta(page, { title, description: "", type: "website", image: article.image, story: null }),
    main: html`${[
      html`<header class="intro"><p class="kicker">${back}</p>`,
      html`<h1>${words.commentsOn(headline(page, card))} <small>${number}</small></h1></header>`,
      comments(page, article.id, conversation),
    ]}`,
    section,
  });
}

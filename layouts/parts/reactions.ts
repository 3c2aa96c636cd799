// "What's Your Reaction?": the buttons with the counts so far, which stand in the page as it was built.

import { attributes, html, type Html } from "../../src/html.ts";
import { barHeight, share, total, type Reaction } from "../../src/news/reactions.ts";
import type { Page } from "../page.ts";
import type { Story } from "../story.ts";
import { face } from "./face.ts";
import { once } from "./once.ts";

/** The start of a button, up to its count. */
const opening = once((page, reaction: Reaction): Html => {
  const posts = page.site.comments.intake !== null;
  const kind = attributes({ type: posts ? "submit" : "button", disabled: !posts });
  const label = html`${face(page, reaction)} <span>${page.words.reactionLabel(reaction)}</span> `;
  return html`<button${kind} name="reaction" value="${reaction.id}">${label}`;
});

/** Nobody's share is not printed: the 0 says it. `<news-reactions>` fills in the same places. */
function button(page: Page, reaction: Reaction, count: number, strongest: number, sum: number): Html {
  const { words } = page;
  const height = barHeight(count, strongest);
  return html`<li>${[
    opening(page, reaction),
    html`<b>${words.number(count)}</b> <small>${count > 0 && words.percent(share(count, sum))}</small>`,
    html`<svg class="bar" aria-hidden="true"><rect height="${height}${height > 0 && "%"}"/></svg>`,
  ]}</button></li>`;
}

/** What the script says to the reader, in the page's language. */
const sayings = once(({ site, words }): Html => {
  const served = site.comments.intake !== null;
  return attributes({
    reacted: served ? words.youReacted : words.keptHere,
    undone: words.takenBack,
    kept: served && words.keptForLater,
    refused: served && words.notCounted,
  });
});

/**
 * The reaction section. With a service the form works without script. Without one the buttons wait, disabled, for the
 * script that keeps the choice in the reader's browser, and until then are the list of counts.
 */
export function reactions(page: Page, { article, reactions, tally }: Story): Html {
  const { words } = page;
  const { intake } = page.site.comments;
  const counts = reactions.map(({ id }) => tally[id] ?? 0);
  const [strongest, sum] = [Math.max(...counts), total(reactions, tally)];
  const list = html`<ul>${reactions.map((each, i) => button(page, each, counts[i] ?? 0, strongest, sum))}</ul>`;
  const widget = intake
    ? html`<form method="post" action="${intake}/reactions/${article.id}">${list}</form>`
    : html`${list}<noscript><p class="note">${words.reactionsNeedScript}</p></noscript>`;
  const note = html`<p class="note">${words.reacted(html`<b>${words.number(sum)}</b>`)}</p>`;
  const element = html`<news-reactions article="${article.id}"${sayings(page)}>${widget}${note}<p class="note" role="status"></p></news-reactions>`;
  return html`<section class="reactions" aria-labelledby="reactions"><h2 id="reactions">${words.reactions}</h2>${element}</section>`;
}

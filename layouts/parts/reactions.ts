// "What's Your Reaction?": the buttons with the counts so far, which stand in the page as it was built.

import { attributes, html, type Html } from "../../src/html.ts";
import { share, total, type Reaction } from "../../src/news/reactions.ts";
import type { Page } from "../page.ts";
import type { Story } from "../story.ts";

/** A picture of the share, at most 40 pixels high. Its size is an attribute, since the site's policy allows no styles in markup. */
function bar(percent: number): Html | null {
  if (percent === 0) return null;
  const height = Math.max(1, Math.round(0.4 * percent));
  const size = attributes({ width: 8, height });
  return html`<svg class="bar"${size} aria-hidden="true"><rect${size}/></svg>`;
}

function button({ site, words }: Page, reaction: Reaction, count: number, sum: number): Html {
  const posts = site.comments.intake !== null;
  const kind = attributes({ type: posts ? "submit" : "button", disabled: !posts });
  const percent = share(count, sum);
  return html`<li><button${kind} name="reaction" value="${reaction.id}">${[
    html`<span class="column"><span class="count">${words.number(count)}</span>${bar(percent)}</span> `,
    html`<span class="face" aria-hidden="true">${reaction.emoji}</span> `,
    html`<span class="label">${words.reactionLabel(reaction)}</span> `,
    html`<span class="share-of">${words.percent(percent)}</span>`,
  ]}</button></li>`;
}

/**
 * The reaction section. With a service the form works without script. Without one the buttons wait, disabled, for the
 * script that keeps the choice in the reader's browser, and until then are the list of counts.
 */
export function reactions(page: Page, { article, reactions, tally }: Story): Html {
  const { words } = page;
  const { intake } = page.site.comments;
  const counts = new Map(Object.entries(tally));
  const sum = total(reactions, tally);
  const list = html`<ul>${reactions.map((each) => button(page, each, counts.get(each.id) ?? 0, sum))}</ul>`;
  const widget = intake
    ? html`<form method="post" action="${intake}/reactions/${article.id}">${list}</form>`
    : html`${list}<noscript><p class="note">${words.reactionsNeedScript}</p></noscript>`;
  const note = html`<p class="note">${sum === 0 ? words.nobodyReacted : words.reacted(sum)}</p>`;
  const element = html`<news-reactions${attributes({ article: article.id, intake })}>${widget}${note}</news-reactions>`;
  return html`<section class="reactions" aria-labelledby="reactions"><h2 id="reactions">${words.reactions}</h2>${element}</section>`;
}

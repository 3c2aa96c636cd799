// The reactions that a story wears, as small marks that lead to the stories that earned the same.

import { html, type Html } from "../../src/html.ts";
import type { Reaction } from "../../src/news/reactions.ts";
import { to } from "../../src/news/site.ts";
import type { Page } from "../page.ts";
import type { Card } from "./card-data.ts";
import { face } from "./face.ts";

function badge(page: Page, reaction: Reaction): Html {
  const stories = to(page.site, `/reactions/${reaction.id}/`);
  return html`<a class="badge" href="${stories}">${face(page, reaction)} ${page.words.reactionLabel(reaction)}</a>`;
}

/** Nothing for a story without badges. */
export function badges(page: Page, card: Card): readonly Html[] {
  return card.badges.map((reaction) => badge(page, reaction));
}

// Where readers write a comment: a form for the service, or for the repository's host when there is none.

import { html, type Html } from "../../src/html.ts";
import type { Page } from "../page.ts";
import { intakeForm } from "./comment-intake.ts";
import { proposeForm } from "./comment-proposal.ts";
import type { Conversation } from "./conversation.ts";

/** Whether readers of this conversation find a form to write into. */
export function hasForm({ site }: Page, { open, proposeUrl }: Conversation): boolean {
  return open && (site.comments.intake !== null || proposeUrl !== null);
}

/** The form that fits the site's settings, or a line that says there is none. */
export function commentForm(page: Page, article: string, conversation: Conversation): Html {
  const { words, site } = page;
  const { intake } = site.comments;
  const { proposeUrl } = conversation;
  const one = { page, article, conversation };
  const form = intake ? intakeForm(one, intake) : proposeUrl && proposeForm(one, proposeUrl);
  const heading = html`<h3 id="write">${words.leaveComment}</h3>`;
  return html`<section class="write" aria-labelledby="write">${heading}${form || html`<p>${words.nowhereToSend}</p>`}</section>`;
}

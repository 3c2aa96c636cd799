// What both forms for a comment have: the buttons at their end, and the words of their script.

import { html, type Html } from "../../src/html.ts";
import type { Words } from "../languages/words.ts";
import type { Page } from "../page.ts";
import type { Conversation } from "./conversation.ts";

export type Form = { page: Page; article: string; conversation: Conversation };

/** The form's end, with a preview that its script makes. */
export function send({ words }: Page, label: string): Html {
  return html`<p class="send">${[
    html`<button type="submit">${label}</button> `,
    html`<button type="button" class="scripted" aria-expanded="false">${words.preview}</button>`,
  ]}</p>`;
}

/** What the script says in every form, as its attributes. */
export function spoken({ answers, cancel, missing, tooLong }: Words): Record<string, string> {
  return { "data-answers": answers, "data-cancel": cancel, "data-missing": missing, "data-long": tooLong };
}

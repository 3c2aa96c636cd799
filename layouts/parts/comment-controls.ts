// What both forms for a comment have: the field for a name, the buttons at their end, and the words of their script.

import { attributes, html, type Html } from "../../src/html.ts";
import type { Words } from "../languages/words.ts";
import type { Page } from "../page.ts";
import type { Conversation } from "./conversation.ts";
import { field } from "./field.ts";

export type Form = { page: Page; article: string; conversation: Conversation };

/** What the script says in every form, as its attributes. */
function spoken({ answers, cancel, missing, tooLong, replyDraft }: Words): Record<string, string> {
  return {
    "data-answers": answers,
    "data-cancel": cancel,
    "data-missing": missing,
    "data-long": tooLong,
    "data-draft": replyDraft,
  };
}

export function nameField({ yourName }: Words): Html {
  const control = { type: "text", autocomplete: "name", maxlength: 80, required: true };
  return field({ name: "name", kind: "short", label: yourName, control });
}

/** The form's end, with a preview that its script makes, and more words of that script. */
export function send({ words }: Page, label: string, more: Record<string, string> = {}): Html {
  return html`<p class="send"${attributes({ ...spoken(words), ...more })}>${[
    html`<button type="submit">${label}</button> `,
    html`<button type="button" class="scripted" aria-expanded="false">${words.preview}</button>`,
  ]}</p>`;
}

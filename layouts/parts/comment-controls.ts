// What both forms for a comment have: the choice whom it answers, the buttons, the words of their script.

import { html, type Html } from "../../src/html.ts";
import type { Words } from "../languages/words.ts";
import type { Page } from "../page.ts";
import { answerable, type Conversation } from "./conversation.ts";
import { field } from "./field.ts";

export type Form = { page: Page; article: string; conversation: Conversation };

/** Which comment of this page one answers; the values are the comments' ids. Without a `name` it is for the script alone. */
export function answers(
  { page: { words }, conversation }: Form,
  name: string | null = "replyTo",
): Html | null {
  const answered = answerable(conversation.threads);
  if (answered.length === 0) return null;
  const options = answered.map(({ number, comment: { id, author } }) => {
    return html`<option value="${id}">${words.number(number)} ${author || words.anonymous}</option>`;
  });
  return field({
    name: "replyTo",
    label: words.answers,
    control: { name, autocomplete: "off" },
    kind: name === null ? "scripted" : "",
    options: html`<option value="">${words.theStory}</option>${options}`,
  });
}

/** The form's end, with a preview that its script makes. */
export function send({ words }: Page, label: string): Html {
  return html`<p class="send">${[
    html`<button type="submit">${label}</button> `,
    html`<button type="button" class="scripted" aria-expanded="false">${words.preview}</button>`,
  ]}</p>`;
}

/** What the script says in every form, as its attributes. */
export function spoken({ cancel, missing, tooLong }: Words): Record<string, string> {
  return { "data-cancel": cancel, "data-missing": missing, "data-long": tooLong };
}

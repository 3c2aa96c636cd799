// The form for a comment where a service takes it in. It works without script.

import { html, type Html } from "../../src/html.ts";
import type { Words } from "../languages/words.ts";
import { type Form, nameField, send } from "./comment-controls.ts";
import { type Conversation, answerable } from "./conversation.ts";
import { field } from "./field.ts";

const longest = 10_000;

/** Which comment of this page one answers; the values are the comments' ids. */
function answers(words: Words, conversation: Conversation): Html | null {
  const answered = answerable(conversation.threads);
  if (answered.length === 0) return null;
  const options = answered.map(({ number, comment: { id, author } }) => {
    return html`<option value="${id}">${words.number(number)} ${author || words.anonymous}</option>`;
  });
  return field({
    name: "replyTo",
    label: words.answers,
    control: { autocomplete: "off" }, // a browser that remembers the choice would not tell the script
    options: html`<option value="">${words.theStory}</option>${options}`,
  });
}

/** What is asked for when a service takes comments in. Only the name and the comment itself are required. */
function fields(words: Words): Html[] {
  const { optional: remark } = words;
  const email = { type: "email", autocomplete: "email", maxlength: 254, dir: "ltr" };
  const url = { type: "url", autocomplete: "url", maxlength: 500, dir: "ltr" };
  const comment = { rows: 8, maxlength: longest, dir: "auto", required: true };
  return [
    field({ name: "comment", label: words.yourComment, note: words.commentNote, control: comment }),
    nameField(words),
    field({
      name: "email",
      kind: "short",
      label: words.yourEmail,
      remark,
      note: words.emailNote,
      control: email,
    }),
    field({ name: "url", kind: "short", label: words.yourPage, remark, control: url }),
  ];
}

/** Posts to the service at `intake`. */
export function intakeForm({ page, article, conversation }: Form, intake: string): Html {
  const { words } = page;
  const { noEmail, noUrl, sending, held, published, notSent } = words;
  const spoken = {
    "data-email": noEmail,
    "data-url": noUrl,
    "data-sending": sending,
    "data-held": held,
    "data-published": published,
    "data-failed": notSent,
  };
  return html`<form method="post" action="${intake}/comments/${article}">${[
    answers(words, conversation),
    fields(words),
    send(page, words.sendComment, spoken),
  ]}</form>`;
}

// Where readers write a comment: a form for the service, or for the repository's host when there is none.

import { html, type Html } from "../../src/html.ts";
import type { Words } from "../languages/words.ts";
import type { Page } from "../page.ts";
import { field } from "./field.ts";

const longest = 10_000;

/** Without a service the comment travels in an address, and hosts refuse those of more than about 8 KB. */
const longestInAddress = 1_000;

/** What is asked for when a service takes comments in. Only the comment itself is required. */
function fields(words: Words): Html[] {
  const { optional: remark } = words;
  const email = { type: "email", autocomplete: "email", maxlength: 254, dir: "ltr" };
  const url = { type: "url", autocomplete: "url", maxlength: 500, dir: "ltr" };
  const comment = { rows: 8, maxlength: longest, dir: "auto", required: true };
  return [
    field({ name: "comment", label: words.yourComment, note: words.commentNote, control: comment }),
    field({
      name: "name",
      label: words.yourName,
      control: { type: "text", autocomplete: "name", maxlength: 80, required: true },
    }),
    field({ name: "email", label: words.yourEmail, remark, note: words.emailNote, control: email }),
    field({ name: "url", label: words.yourPage, remark, control: url }),
  ];
}

/** Posts to the service; works without script. */
function intakeForm({ words }: Page, article: string, intake: string): Html {
  return html`<form method="post" action="${intake}/comments/${article}">${[
    fields(words),
    html`<input type="hidden" name="replyTo" value="">`,
    html`<button type="submit">${words.sendComment}</button>`,
  ]}</form>`;
}

/**
 * Sends a new file to the repository's host. Its page for new files takes name and text from the query, so that a form
 * of the method GET fills it in without script:
 * https://docs.github.com/en/repositories/working-with-files/managing-files/creating-new-files
 */
function proposeForm({ words }: Page, proposeUrl: string): Html {
  const { host, origin, pathname, searchParams } = new URL(proposeUrl);
  const hidden = [...searchParams].filter(([name]) => name !== "value");
  const text = searchParams.get("value") ?? "";
  const control = {
    name: "value",
    rows: 10,
    maxlength: longestInAddress,
    dir: "auto",
    required: true,
    spellcheck: "true",
  };
  const note = `${words.emailNote} ${words.proposeNote(host)}`;
  const steps = words.proposeSteps(host).map((step) => html`<li>${step}</li>`);
  return html`<ol class="steps">${steps}</ol><form method="get" action="${origin}${pathname}">${[
    hidden.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`),
    field({ name: "comment", label: words.commentFile, note, control, text }),
    html`<button type="submit">${words.propose(host)}</button>`,
  ]}</form>`;
}

/** The form that fits the site's settings, or a line that says there is none. */
export function commentForm(page: Page, article: string, proposeUrl: string | null): Html {
  const { words, site } = page;
  const { intake } = site.comments;
  const form = intake ? intakeForm(page, article, intake) : proposeUrl && proposeForm(page, proposeUrl);
  const heading = html`<h3 id="write">${words.leaveComment}</h3>`;
  return html`<section class="write" aria-labelledby="write">${heading}${form || html`<p>${words.nowhereToSend}</p>`}</section>`;
}

// The form for a comment where there is no service: it becomes a new file at the host of the repository.

import { html, type Html } from "../../src/html.ts";
import { type Form, nameField, send } from "./comment-controls.ts";
import { field } from "./field.ts";

/** Without a service the comment travels in an address, and hosts refuse those of more than about 8 KB. */
const longestInAddress = 1_000;

/**
 * Sends a new file to the repository's host. Its page for new files takes name and text from the query, so that a form
 * of the method GET fills it in without script:
 * https://docs.github.com/en/repositories/working-with-files/managing-files/creating-new-files
 * Readers without script write that file by hand; for the others it is made of a name and a text.
 */
export function proposeForm({ page }: Form, proposeUrl: string): Html {
  const { words } = page;
  const { host, origin, pathname, searchParams } = new URL(proposeUrl);
  const hidden = html`<input type="hidden" name="filename" value="${searchParams.get("filename")}">`;
  const [write, submit] = words.proposeSteps(host) as [string, string];
  const note = words.proposeNote(host);
  const control = { name: "value", rows: 8, maxlength: longestInAddress, dir: "auto", required: true };
  const text = searchParams.get("value") ?? "";
  const form = (parts: Html[]) =>
    html`<form method="get" action="${origin}${pathname}">${hidden}${parts}</form>`;
  return html`<noscript>${form([
    html`<ol><li>${write} ${words.proposeByHand}</li><li>${submit} ${note}</li></ol>`,
    field({ name: "file", label: words.commentFile, control, text }),
    html`<p><button type="submit">${words.propose(host)}</button></p>`,
  ])}</noscript>${form([
    field({ name: "comment", label: words.yourComment, note: `${submit} ${note}`, control }),
    nameField(words),
    send(page, words.propose(host)),
  ])}`;
}

// The form for a comment where there is no service: it becomes a new file at the host of the repository.

import { html, type Html } from "../../src/html.ts";
import type { Words } from "../languages/words.ts";
import { type Form, send } from "./comment-controls.ts";
import { field } from "./field.ts";

/** Without a service the comment travels in an address, and hosts refuse those of more than about 8 KB. */
const longestInAddress = 1_000;

/** What the script does for the others stands in the steps of readers without. */
function steps({ proposeSteps, proposeByHand }: Words, host: string): Html {
  const [write, send] = proposeSteps(host);
  return html`<ol class="steps"><li>${write}<noscript> ${proposeByHand}</noscript></li><li>${send}</li></ol>`;
}

/**
 * Sends a new file to the repository's host. Its page for new files takes name and text from the query, so that a form
 * of the method GET fills it in without script:
 * https://docs.github.com/en/repositories/working-with-files/managing-files/creating-new-files
 */
export function proposeForm({ page }: Form, proposeUrl: string): Html {
  const { words } = page;
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
  return html`${steps(words, host)}<form method="get" action="${origin}${pathname}">${[
    hidden.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`),
    field({ name: "comment", label: words.commentFile, note, control, text }),
    send(page, words.propose(host)),
  ]}</form>`;
}

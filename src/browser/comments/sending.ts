// Sends a comment to the service, which publishes it, keeps it for the editors, or refuses it.

import { type Control, sayFault } from "./faults.ts";
import { showPublished } from "./published.ts";
import type { Writing } from "./writing.ts";

/** What a service says is shown as text, and no novel. */
const said = (value: unknown): string => (typeof value === "string" ? value.slice(0, 300) : "");

/** What a service says; when it refuses, a problem: https://www.rfc-editor.org/rfc/rfc9457 */
type Answer = { status?: unknown; number?: unknown; detail?: unknown; errors?: unknown };

/** A service that is down, slow or talks nonsense has refused without a word. */
async function post(form: HTMLFormElement): Promise<Answer> {
  try {
    const response = await fetch(form.action, {
      method: "POST",
      headers: { Accept: "application/json" },
      body: new URLSearchParams([...new FormData(form)] as [string, string][]),
      signal: AbortSignal.timeout(20_000),
    });
    const answer = Object((await response.json()) as unknown) as Answer;
    return response.ok ? answer : { ...answer, status: "" };
  } catch {
    return {};
  }
}

function refused({ words, told }: Writing, { detail, errors }: Answer, controls: Control[]): void {
  for (const error of Array.isArray(errors) ? errors : []) {
    // A field by its name, or a pointer to it: "#/name"
    const field = said(error?.field ?? error?.pointer).replace(/^.*\//, "");
    const control = controls.find(({ name }) => name === field);
    if (control) sayFault(control, said(error?.detail));
  }
  told.textContent = said(detail) || (words["failed"] ?? "");
}

/** Tells what became of it, and beside each field what is wrong. */
export async function send(section: Element, writing: Writing, controls: Control[]): Promise<void> {
  const { form, words, told, forget } = writing;
  const button = form.querySelector("[type=submit]");
  form.querySelector(".send")?.append(told);
  told.textContent = words["sending"] ?? "";
  button?.setAttribute("aria-disabled", "true");
  const answer = await post(form);
  button?.removeAttribute("aria-disabled");
  const { status } = answer;
  if (status !== "held" && status !== "published") return refused(writing, answer, controls);
  if (status === "published") showPublished(section, writing, answer.number);
  forget();
  form.parentElement?.before(told);
  told.textContent = words[status] ?? "";
  form.dispatchEvent(new Event("done"));
  told.focus();
}

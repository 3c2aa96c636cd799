// Sends a comment to the service, which publishes it, keeps it for the editors, or refuses it.

import { type Control, sayFault } from "./faults.ts";
import { showPublished } from "./published.ts";
import type { Writing } from "./writing.ts";

/** What a service says is shown as text, and no novel. */
const words = (value: unknown): string => (typeof value === "string" ? value.slice(0, 300) : "");

/** What a service says; when it refuses, a problem: https://www.rfc-editor.org/rfc/rfc9457 */
type Said = { status?: unknown; number?: unknown; detail?: unknown; errors?: unknown };

/** A service that is down, slow or talks nonsense has refused without a word. */
async function post(form: HTMLFormElement): Promise<Said> {
  try {
    const answer = await fetch(form.action, {
      method: "POST",
      headers: { Accept: "application/json" },
      body: new URLSearchParams([...new FormData(form)] as [string, string][]),
      signal: AbortSignal.timeout(20_000),
    });
    const said = Object((await answer.json()) as unknown) as Said;
    return answer.ok ? said : { ...said, status: "" };
  } catch {
    return {};
  }
}

function refused({ form, told }: Writing, { detail, errors }: Said, controls: Control[]): void {
  for (const error of Array.isArray(errors) ? errors : []) {
    // A field by its name, or a pointer to it: "#/name"
    const field = words(error?.field ?? error?.pointer).replace(/^.*\//, "");
    const control = controls.find(({ name }) => name === field);
    if (control) sayFault(control, words(error?.detail));
  }
  told.textContent = words(detail) || (form.dataset["failed"] ?? "");
}

/** Tells what became of it, and beside each field what is wrong. */
export async function send(section: Element, writing: Writing, controls: Control[]): Promise<void> {
  const { form, told, forget } = writing;
  told.textContent = "";
  form.querySelector(".send")?.append(told);
  const said = await post(form);
  const { status } = said;
  if (status !== "held" && status !== "published") return refused(writing, said, controls);
  if (status === "published") showPublished(section, writing, said.number);
  forget();
  form.parentElement?.before(told);
  told.textContent = form.dataset[status] ?? "";
  form.dispatchEvent(new Event("done"));
  told.focus();
}

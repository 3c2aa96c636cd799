// What is wrong in a field, said in words beside it.

import { make } from "../make.ts";

export type Control = HTMLInputElement | HTMLTextAreaElement;

const faulty = "aria-invalid";
const described = "aria-describedby";

/** Says it; an empty message takes back what was said. */
export function sayFault(control: Control, message: string): void {
  let note = control.nextElementSibling;
  if (!note?.matches(".fault")) {
    note = make("small", { className: "fault", id: `${control.id}-fault` });
    control.after(note);
    control.setAttribute(described, `${note.id} ${control.getAttribute(described) ?? ""}`.trim());
  }
  note.textContent = message;
  control.setAttribute(faulty, String(message !== ""));
}

export function isFaulty(control: Control): boolean {
  return control.getAttribute(faulty) === "true";
}

// Checks what was written while it is mended and before it is sent.

import { type Control, isFaulty, sayFault } from "./faults.ts";
import { send } from "./sending.ts";
import type { Writing } from "./writing.ts";

/** "9,812 / 10,000" */
function howLong({ value }: Control, limit: number): string {
  const { lang } = document.documentElement;
  return `${value.length.toLocaleString(lang)} / ${limit.toLocaleString(lang)}`;
}

function focusFaulty(controls: Control[]): Control | undefined {
  const first = controls.find(isFaulty);
  first?.focus();
  return first;
}

/** From here on the form is checked by these rules, and sent by script where there is a service. */
export function checkFields(section: Element, writing: Writing): void {
  const { form, area, words, text, told, forget } = writing;
  const limit = area.maxLength;
  area.removeAttribute("maxlength"); // a browser cuts what is too long without a word
  const controls = [...form.querySelectorAll<Control>("textarea, input:not([type=hidden])")];
  let isOnItsWay = false;

  const faultOf = (control: Control): string | undefined => {
    const { required, value, validity, type } = control;
    if (required && !(control === area ? text() : value.trim())) return words["missing"];
    if (control === area && value.length > limit) return `${words["long"]} ${howLong(area, limit)}`;
    return validity.typeMismatch ? words[type] : "";
  };
  const check = (control: Control) => sayFault(control, faultOf(control) ?? "");
  const count = () => (told.textContent = area.value.length > 0.9 * limit ? howLong(area, limit) : "");

  form.addEventListener("input", ({ target }) => {
    if (isFaulty(target as Control)) check(target as Control);
    else if (target === area) count();
  });
  count();
  form.onsubmit = async (event) => {
    controls.forEach(check);
    const isWrong = focusFaulty(controls);
    if (!isWrong && form.method === "get") return forget(); // the browser takes it to the repository's host
    event.preventDefault();
    if (isWrong || isOnItsWay) return;
    isOnItsWay = true;
    await send(section, writing, controls);
    isOnItsWay = false;
    focusFaulty(controls);
  };
}

// A form that was sent without script comes back to the story, with what became of the comment in the address.

import type { Writing } from "./writing.ts";

export function tellArrival(section: Element, { form, forget }: Writing): void {
  const state = new URLSearchParams(location.search).get("comment");
  const words = state === "held" || state === "published" ? form.dataset[state] : null;
  if (!words) return;
  const told = document.createElement("output");
  told.textContent = words;
  section.firstElementChild?.after(told);
  forget();
  history.replaceState(null, "", location.pathname + location.hash);
}

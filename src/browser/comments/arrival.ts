// A form that was sent without script comes back to the story, with what became of the comment in the address.

import type { Writing } from "./writing.ts";

export function tellArrival(section: Element, { words, forget }: Writing): void {
  const state = new URLSearchParams(location.search).get("comment");
  const said = state === "held" || state === "published" ? words[state] : null;
  if (!said) return;
  const told = document.createElement("output");
  told.textContent = said;
  section.firstElementChild?.after(told);
  forget();
  history.replaceState(null, "", location.pathname + location.hash);
}

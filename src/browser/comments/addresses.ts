// A comment's number is its address: a click also copies it.

import { make } from "../make.ts";

export function copyAddresses(section: Element): void {
  const told = make("output");
  section.addEventListener("click", async ({ target }) => {
    const link = (target as Element).closest<HTMLAnchorElement>(".number");
    if (!link) return;
    told.textContent = "";
    link.nextElementSibling?.append(told);
    try {
      await navigator.clipboard.writeText(link.href);
      told.textContent = link.closest<HTMLElement>(".threads")?.dataset["copied"] ?? "";
    } catch {
      // not allowed to, or no such thing: the address is in the browser's own line
    }
    link.focus(); // which went to the place, where nothing can have it
  });
}

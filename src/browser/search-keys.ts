// The keys of the search: `/` goes to the field, arrows walk over what was found, Escape goes back and clears.

const writable = "input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]";

/** Listens on the page and on `desk`, whose results are links in headlines. */
export function searchKeys(desk: HTMLElement, field: HTMLInputElement, clear: () => void): void {
  document.addEventListener("keydown", (event) => {
    const isWriting = event.target instanceof Element && event.target.matches(writable);
    if (event.key !== "/" || isWriting || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
  desk.addEventListener("keydown", (event) => {
    if (event.isComposing) return; // the keys choose letters
    const links = [...desk.querySelectorAll<HTMLElement>(".hits .title a")];
    const places = [field, ...links];
    const at = places.indexOf(event.target as HTMLElement);
    if (at < 0) return;
    if (event.key === "Escape" && at === 0) clear();
    const steps: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Escape: 0 };
    const next = places[steps[event.key] ?? -1];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}

// What a reader could do to a page, all of it at once: point at everything, focus, press, open, print. Runs in the page.

/** Names nothing outside itself. Addresses that a click may lead to are not followed, all others are. */
export async function touch(): Promise<void> {
  const safe = /^(?:https?|mailto):/;
  const stay = (event: Event) => {
    const link = (event.target as Element).closest?.("a[href], area[href]") as HTMLAnchorElement | null;
    if (link && safe.test(link.href)) event.preventDefault();
  };
  addEventListener("click", stay, true);
  const events = (
    "pointerover pointerenter pointerdown pointerup mouseover mouseenter mousemove mousedown mouseup wheel touchstart focusin " +
    "keydown input change select copy paste drag drop contextmenu dblclick animationstart transitionend toggle load scroll"
  ).split(" ");
  // Fields and buttons of the site itself would ask for files or send forms.
  const own = "form, news-share, news-reactions, .search";
  const pressed = "a, area, summary, label, button, input, video, audio, [tabindex], [contenteditable]";
  for (const element of document.querySelectorAll<HTMLElement>("body, main *, [onclick]")) {
    const isOwn = element.closest(own) !== null;
    for (const name of isOwn ? [] : events)
      element.dispatchEvent(new Event(name, { bubbles: false, cancelable: true }));
    if (element instanceof HTMLDetailsElement) element.open = true;
    if (!element.matches(pressed)) continue;
    element.focus?.({ preventScroll: true });
    if (!isOwn) element.click?.();
  }
  for (const name of [
    "beforeprint",
    "afterprint",
    "hashchange",
    "popstate",
    "pageshow",
    "message",
    "online",
    "storage",
  ])
    dispatchEvent(new Event(name));
  await new Promise((resolve) => setTimeout(resolve));
  removeEventListener("click", stay, true);
}

// Loads what the comments of a story can do beyond plain links and forms, once a reader turns to them.

import { whenNear } from "./when-near.ts";

/** A press on one of these before that is kept, and done when all is there. */
const early = ".reply, .write [type=button]";

export function awaitConversation(): void {
  const section = document.querySelector(".comments");
  if (!section) return;
  section.classList.add("alive");
  let loading: Promise<unknown> | undefined;
  const load = () =>
    (loading ??= import("./comments/conversation.ts").finally(() =>
      section.removeEventListener("click", press, true),
    ));
  const press = (event: Event): void => {
    const control = (event.target as Element).closest<HTMLElement>(early);
    if (!control) return;
    event.preventDefault();
    event.stopPropagation();
    const again = () => control.click(); // also when it could not be loaded: the link leads to the form
    load().then(again, again);
  };
  section.addEventListener("click", press, true);
  // A pointer over it, a finger on it, the focus in it; what cannot be loaded leaves links and a form.
  for (const turn of ["pointerover", "focusin"]) {
    section.addEventListener(turn, () => load().catch(() => {}), { once: true });
  }
  if (isExpected()) whenNear(section, load);
}

/** Whether something waits for the reader: a draft, an order of threads, word of a comment that was sent. */
function isExpected(): boolean {
  try {
    if (Object.keys(localStorage).some((key) => /^(order|draft)/.test(key))) return true;
  } catch {
    // the reader forbids it: nothing is kept
  }
  return location.search.includes("comment=");
}

// Loads what the comments of a story can do beyond plain links and forms, once a reader comes near them.

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
  const near = new IntersectionObserver(
    ([entry]) => {
      if (!entry?.isIntersecting) return;
      near.disconnect();
      load().catch(() => {}); // everything works as links and a form
    },
    { rootMargin: "600px" },
  );
  near.observe(section);
}

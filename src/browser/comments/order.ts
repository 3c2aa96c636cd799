// The threads of this page in the order that a reader likes, which is remembered for the whole site.

import { keep, kept } from "../kept.ts";

const answers = (thread: Element): number => thread.querySelectorAll("li").length;

export function sortThreads(section: Element): void {
  const menu = section.querySelector<HTMLSelectElement>("#order");
  const list = section.querySelector(".threads");
  if (!menu || !list) return;
  const oldest = [...list.children];
  const sort = () => {
    const threads = [...oldest];
    if (menu.value === "newest") threads.reverse();
    if (menu.value === "replies") threads.sort((a, b) => answers(b) - answers(a));
    list.append(...threads);
  };
  menu.onchange = () => {
    keep("order", menu.value);
    sort();
  };
  // What a reader already sees does not move on its own.
  const { top, bottom } = list.getBoundingClientRect();
  const isSeen = top < innerHeight && bottom > 0 && performance.getEntriesByType("paint").length > 0;
  menu.value = (!isSeen && kept("order")) || "oldest";
  sort();
}

// The threads of this page in the order that a reader likes, which is remembered for the whole site.

import { keep, kept } from "../keep.ts";

const answers = (thread: Element): number => thread.querySelectorAll("li").length;

/** The menu's orders, in its sequence; that of the page is the oldest first. */
const arrange: ((threads: Element[]) => Element[])[] = [
  (threads) => threads,
  (threads) => threads.reverse(),
  (threads) => threads.sort((a, b) => answers(b) - answers(a)),
];

export function sortThreads(section: Element): void {
  const menu = section.querySelector<HTMLSelectElement>("#order");
  const list = section.querySelector(".threads");
  if (!menu || !list) return;
  const oldest = [...list.children];
  const sort = () => list.append(...(arrange[menu.selectedIndex]?.([...oldest]) ?? []));
  menu.onchange = () => {
    keep("order", String(menu.selectedIndex));
    sort();
  };
  // What a reader already sees does not move on its own.
  const { top, bottom } = list.getBoundingClientRect();
  const isSeen = top < innerHeight && bottom > 0 && performance.getEntriesByType("paint").length > 0;
  if (menu.selectedIndex > 0)
    keep("order", String(menu.selectedIndex)); // chosen before this script came
  else menu.selectedIndex = isSeen ? 0 : Number(kept("order"));
  // Threads that are put in their place once more would lose a reader's focus.
  if (menu.selectedIndex > 0) sort();
}

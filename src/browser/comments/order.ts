// The threads of this page in the order that a reader likes, which is remembered for the whole site.

import { keep, kept } from "../keep.ts";

const answers = (thread: Element): number => thread.querySelectorAll("li").length;

/** The menu's orders, in its sequence; that of the page is the oldest first. */
const arrange: ((threads: Element[]) => Element[])[] = [
  (threads) => threads,
  (threads) => threads.reverse(),
  (threads) => threads.sort((a, b) => answers(b) - answers(a)),
];

/** Which threads are in sight, and where. */
function inSight(threads: Element[]): string {
  const places = threads.map((thread) => {
    const { top, bottom } = thread.getBoundingClientRect();
    return bottom > 0 && top < innerHeight && thread.id + Math.round(top);
  });
  return places.join();
}

/** Who reloads the page or comes back to it saw the threads in the order that was chosen. */
function isNewVisit(): boolean {
  const [visit] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  return visit?.type === "navigate";
}

export function sortThreads(section: Element): void {
  const menu = section.querySelector<HTMLSelectElement>("#order");
  const list = section.querySelector<HTMLElement>(".threads");
  if (!menu || !list) return;
  const oldest = [...list.children];
  list.style.overflowAnchor = "none"; // a browser would scroll after a thread that is put elsewhere
  const sort = (): void => {
    const threads = arrange[menu.selectedIndex]?.([...oldest]) ?? [];
    // A thread that is put in its place once more would lose a reader's focus.
    if (threads.some((thread, i) => thread !== list.children[i])) list.append(...threads);
  };
  menu.onchange = () => {
    keep("order", String(menu.selectedIndex));
    sort();
  };
  if (menu.selectedIndex > 0) return menu.onchange(new Event("change")); // chosen before this script came
  const before = inSight(oldest);
  menu.selectedIndex = Number(kept("order"));
  sort();
  if (isNewVisit() && inSight(oldest) !== before) {
    menu.selectedIndex = 0; // what a reader already sees does not move on its own
    sort();
  }
}

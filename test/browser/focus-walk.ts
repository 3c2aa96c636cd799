// Walks a page by its keyboard alone, and looks at each place where the focus stops as a reader would.

import type { Page } from "playwright-core";
import * as assert from "uvu/assert";

/** A place where the focus stopped. */
export type Stop = {
  /** What a report calls it: `a “World”`. */
  name: string;
  /** Its number among the page's own stops, in the order of the document; -1 for none. */
  at: number;
  /** In px from the page's top and left. */
  box: { top: number; bottom: number; left: number; right: number };
  /** Why a reader would not see it. */
  faults: string[];
};

/** Runs in the page: what has the focus. It remembers how that looked, to be compared once the focus has left it. */
function look(): Stop | null {
  const notes = window as unknown as { seen?: { element: Element; ring: string } | undefined };
  const { seen } = notes;
  const element = document.activeElement ?? document.body;
  const [ring = "", ringOfSeen] = [element, seen?.element ?? element].map((one) => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(one);
    const isDrawn = outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
    return `${isDrawn ? outlineStyle + outlineWidth + outlineColor : ""} ${boxShadow}`;
  });
  const hasLeft = seen && seen.element !== element && seen.element.isConnected;
  const faults =
    hasLeft && seen.ring !== " none" && seen.ring === ringOfSeen
      ? ["what was left looks as it did with the focus"]
      : [];
  notes.seen = { element, ring };
  if (element === document.body) return null;
  const isPlayer = element.localName === "video"; // its buttons have the browser's own
  if (ring === " none" && !isPlayer) faults.push("has no ring");
  const isClear = [...element.getClientRects()].some(({ top, bottom, left, right }) => {
    const [up, down] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
    const isIn = down - up > Math.min(bottom - top, 25) - 1; // of a tall one a browser shows where one writes
    return isIn && element.contains(document.elementFromPoint((left + right) / 2, (up + down) / 2));
  });
  if (!isClear) faults.push("is covered or out of sight");
  const all = "a[href], button, input, select, textarea, summary, video, iframe, [tabindex]";
  const offered = [...document.querySelectorAll<HTMLInputElement>(all)].filter(
    ({ disabled, tabIndex, type, checked }) => !disabled && tabIndex >= 0 && (type !== "radio" || checked),
  );
  const stops: Element[] = offered.filter((one) => one.checkVisibility({ visibilityProperty: true }));
  const label = element.getAttribute("aria-label") ?? (element as HTMLInputElement).labels?.[0]?.textContent;
  const { top, bottom, left, right } = element.getBoundingClientRect();
  return {
    name: `${element.localName} “${(label ?? element.textContent ?? "").replace(/\s+/g, " ").trim()}”`,
    at: stops.indexOf(element),
    box: { top: top + scrollY, bottom: bottom + scrollY, left: left + scrollX, right: right + scrollX },
    faults,
  };
}

/** The focus as it is now, which a reader must see; null where the page has none. */
export async function stop(page: Page): Promise<Stop | null> {
  const here = await page.evaluate(look);
  if (here) assert.equal(here.faults, [], `${here.name} at ${new URL(page.url()).pathname}`);
  return here;
}

/** Presses a key, and sees where the focus is then: never nowhere. */
export async function press(page: Page, key: string): Promise<Stop> {
  await page.keyboard.press(key);
  const here = await stop(page);
  assert.ok(here, `the focus is lost after ${key}`);
  return here as Stop;
}

export const hasFocus = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, selector);

/** Walks on with Tab, or back, to the first stop that the selector means. */
export async function walkTo(page: Page, selector: string, key = "Tab"): Promise<Stop> {
  for (let steps = 0; steps < 200; steps++) {
    const here = await press(page, key);
    if (await hasFocus(page, selector)) return here;
  }
  throw new Error(`no way leads to ${selector}`);
}

/** Whether a reader's eye goes on from the one to the other: down, or to the next column on the side of reading. */
function isOnward(from: Stop, to: Stop, isRightToLeft: boolean): boolean {
  if (to.box.bottom > from.box.top) return true;
  return isRightToLeft ? to.box.right <= from.box.left : to.box.left >= from.box.right;
}

/** Walks the page from its first stop to its last: all of them, each once, in the order in which it is read. */
export async function walkAll(page: Page): Promise<Stop[]> {
  const isRightToLeft = await page.evaluate(() => document.dir === "rtl");
  const walked: Stop[] = [];
  for (let steps = 0; steps < 400; steps++) {
    await page.keyboard.press("Tab");
    const here = await stop(page);
    if (!here) break; // the last was left for the browser's own controls
    const before = walked.at(-1);
    if (before?.at === here.at && here.name.startsWith("video")) continue; // the player's buttons are in it
    const way = `${before?.name} leads to ${here.name}`;
    assert.is(here.at, (before?.at ?? -1) + 1, way);
    assert.ok(!before || isOnward(before, here, isRightToLeft), `${way}, up the page`);
    walked.push(here);
  }
  return walked;
}

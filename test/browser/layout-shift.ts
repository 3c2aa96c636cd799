// How far a page's content moved on its own while a reader looked: https://web.dev/articles/cls

import type { Page } from "playwright-core";

/** Counts from the next page that is opened. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean };
    const sum = { shifted: 0 };
    Object.assign(window, sum);
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput } of list.getEntries() as Shift[])
        if (!hadRecentInput) (window as unknown as typeof sum).shifted += value;
    }).observe({ type: "layout-shift", buffered: true });
  });
}

/** The score so far; 0 when nothing moved. */
export async function shifted(page: Page): Promise<number> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  return page.evaluate(() => (window as unknown as { shifted: number }).shifted);
}

// A story that readers react to: a site, its reactions service and a browser that tells what the page's policy forbids.

import type { BrowserContextOptions, Page } from "playwright-core";
import { defaultReactions } from "../../src/news/reactions.ts";
import { type Files, buildNews, ferryNews } from "../site/ferry-news.ts";
import { serve } from "../site/serve.ts";
import { startChromium } from "./chromium.ts";
import { type ReactionService, startReactionService } from "./reaction-service.ts";

export const article = "bell-stolen";
const path = `/2022/01/${article}/`;

export type Newsstand = {
  service: ReactionService;
  url: string;
  /** A page of a reader of their own. */
  visit: (options?: BrowserContextOptions) => Promise<Page>;
  /** What went wrong in the pages so far. */
  faults: string[];
  close: () => Promise<void>;
};

/** Readers start with the ledger's counts: 12 of OMG, 3 of Love. The service has its own. */
export async function newsstand({ served = true, files = {} as Files } = {}): Promise<Newsstand> {
  const known = {
    origin: "",
    articles: { [article]: path },
    reactions: defaultReactions.map(({ id }) => id),
  };
  const [service, browser] = await Promise.all([startReactionService(known), startChromium()]);
  const news = ferryNews(1);
  const intake = served ? `comments: { intake: "${service.url}" }\n` : "";
  const { folder } = await buildNews({ ...news, "site.yml": `${news["site.yml"]}${intake}`, ...files });
  const site = await serve(folder);
  known.origin = site.origin;
  const faults: string[] = [];
  const visit = async (options?: BrowserContextOptions) => {
    const context = await browser.newContext({ reducedMotion: "reduce", ...options });
    await context.addInitScript(watch);
    const page = await context.newPage();
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (message) => {
      if (/violates|Trusted/.test(message.text())) faults.push(message.text());
    });
    await page.goto(site.origin + path);
    if (options?.javaScriptEnabled !== false) await comeNear(page);
    return page;
  };
  const close = async () => {
    await browser.close();
    site.close();
    service.close();
  };
  return { service, url: site.origin + path, visit, faults, close };
}

/** Scrolls to the reactions, which come alive only then. */
export async function comeNear(page: Page): Promise<void> {
  await page.locator("news-reactions").scrollIntoViewIfNeeded();
  await page.waitForFunction(() => customElements.get("news-reactions"));
}

/** Runs in the page before anything else: notes reactions that the element tells of, and shifts of the layout. */
function watch(): void {
  const notes = window as unknown as { told: unknown[]; shifts: string[] };
  notes.told = [];
  notes.shifts = [];
  addEventListener("news-reaction", (event) => notes.told.push((event as CustomEvent).detail));
  document.addEventListener("securitypolicyviolation", ({ violatedDirective }) =>
    console.error(`violates ${violatedDirective}`),
  );
  new PerformanceObserver((list) => {
    for (const { sources } of list.getEntries() as unknown as { sources: { node?: Node }[] }[])
      for (const { node } of sources) notes.shifts.push(`${node?.nodeName} ${node?.textContent}`);
  }).observe({ type: "layout-shift", buffered: true });
}

/** Readers' view: the reaction that is pressed, or "" for none. */
export function pressed(page: Page): Promise<string> {
  return page.evaluate(
    () => document.querySelector<HTMLButtonElement>("news-reactions [aria-pressed=true]")?.value ?? "",
  );
}

export function press(page: Page, reaction: string): Promise<void> {
  return page.click(`news-reactions button[value=${reaction}]`);
}

/** "3 12.5%": number and share under a reaction. */
export function shown(page: Page, reaction: string): Promise<string> {
  return page.evaluate((id) => {
    const button = document.querySelector(`news-reactions button[value=${id}]`);
    return ["b", "small"].map((part) => button?.querySelector(part)?.textContent).join(" ");
  }, reaction);
}

/** Waits until the live region says exactly this. */
export async function hears(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (words) =>
      document
        .querySelector("news-reactions [role=status]")
        ?.textContent?.replace(/[\u2068\u2069]/g, "")
        .trim() === words,
    words,
    { timeout: 15_000 },
  );
}

/** Waits until a condition of the test's own side holds. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 15_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`waited in vain for ${holds}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

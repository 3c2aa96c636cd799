// What a page's main thread is busy with, in processor time, which other programs of the machine do not lengthen.

import type { Browser } from "playwright-core";

type Event = { name: string; ph: string; pid: number; tid: number; tdur?: number; args?: { name?: string } };

/** Names of trace events of scripts at work: https://chromium.googlesource.com/chromium/src/+/main/docs/trace_events.md */
const ofScripts = new Set([
  "EvaluateScript",
  "v8.evaluateModule",
  "FunctionCall",
  "TimerFire",
  "EventDispatch",
]);

export type Busy = {
  /** Longest task of all, ms: layout and paint among them. */
  task: number;
  /** Longest time that a script held the thread, ms. */
  script: number;
};

/** Watches the main threads of all pages while `work` runs. One at a time in a browser. */
export async function busyDuring(browser: Browser, work: () => Promise<void>): Promise<Busy> {
  const session = await browser.newBrowserCDPSession();
  const events: Event[] = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as Event[])));
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: {
      includedCategories: ["devtools.timeline", "disabled-by-default-devtools.timeline", "v8", "__metadata"],
    },
  });
  await work();
  const complete = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.end");
  await complete;
  await session.detach();
  const thread = ({ pid, tid }: Event) => `${pid}:${tid}`;
  const main = new Set(
    events.filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain").map(thread),
  );
  const longest = (isWanted: (name: string) => boolean) =>
    events
      .filter((event) => event.ph === "X" && main.has(thread(event)) && isWanted(event.name))
      .reduce((most, { tdur = 0 }) => Math.max(most, tdur / 1000), 0);
  return { task: longest((name) => name === "RunTask"), script: longest((name) => ofScripts.has(name)) };
}

// How long readers of the preview wait: `npm start`, a headline is saved, until the served page has it.

import { type Cost, start, watchMemory } from "./measure.ts";
import type { Rooms } from "./build-step.ts";
import { median } from "./median.ts";
import { tell } from "./say.ts";
import { freePort } from "../free-port.ts";
import type { NewsroomEdits } from "./newsroom-edits.ts";

const saves = 3;

/** ms between two questions. */
const interval = 20;

/** Seconds until a saved headline is given up. */
const patience = 60;

export async function watchLatency(rooms: Rooms, edits: NewsroomEdits, articles: number): Promise<Cost> {
  const port = await freePort();
  const folders = ["--content", rooms.content, "--output", rooms.output];
  const args = ["src/run.js", "start", ...folders, "--port", String(port)];
  const child = start(process.execPath, args, rooms.project);
  const peakSoFar = watchMemory(child);
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (text) => (printed = (printed + text).slice(-2000)));
  const ended = new Promise((resolve) => child.once("close", resolve));
  const until = (text: string, seconds: number) =>
    served(`http://127.0.0.1:${port}${edits.editedPath}`, text, seconds, () => child.exitCode !== null);
  try {
    await until("<h1", patience + articles / 100); // the whole site is made first
    await untilWatched(edits, until);
    const waits = [];
    for (let i = 1; i <= saves; i++) {
      const began = performance.now();
      edits.edit(`Seen on screen ${i}`);
      await until(`Seen on screen ${i}`, patience);
      waits.push((performance.now() - began) / 1000);
      await pause(500);
    }
    return { wall: median(waits), cpu: NaN, peak: peakSoFar() };
  } catch (error) {
    throw new Error(`npm start: ${(error as Error).message}\n${printed}`);
  } finally {
    peakSoFar();
    child.kill("SIGINT");
    const force = setTimeout(() => child.kill("SIGKILL"), 5000);
    await ended;
    clearTimeout(force);
  }
}

/** The watch itself begins some time after the first answer, and nothing tells when: saves until one is seen. */
async function untilWatched(
  edits: NewsroomEdits,
  until: (text: string, seconds: number) => Promise<void>,
): Promise<void> {
  for (let i = 1; i <= patience / 3; i++) {
    edits.edit(`First save ${i}.`);
    const isSeen = await until(`First save ${i}.`, 3).then(
      () => true,
      () => false,
    );
    if (isSeen) return;
    tell(`npm start has not seen save ${i}`);
  }
}

/** Asks for a page until `text` is in it. */
async function served(url: string, text: string, seconds: number, isGone: () => boolean): Promise<void> {
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end && !isGone()) {
    const page = await fetch(url).then(
      (response) => response.text(),
      () => "",
    );
    if (page.includes(text)) return;
    await pause(interval);
  }
  throw new Error(isGone() ? "it ended" : `${url} has no “${text}” after ${Math.round(seconds)} s`);
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

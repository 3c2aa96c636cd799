// All steps of one size: clean builds in turn with Hugo's, then what pushes cost, then the preview.

import fs from "node:fs";
import path from "node:path";
import { type Build, type Rooms, build } from "./build-step.ts";
import { hugoNewsroom } from "./hugo-newsroom.ts";
import { type HugoBuild, buildWithHugo, tooLarge } from "./hugo-site.ts";
import { type Cost, measure } from "./measure.ts";
import { type NewsroomEdits, newsroomEdits } from "./newsroom-edits.ts";
import { changeLayout, copyProject, forgetBuilds, restoreLayout } from "./project-copy.ts";
import { say, tell } from "./say.ts";
import { watchLatency } from "./watch-latency.ts";

export const steps = [
  "clean build",
  "no change",
  "one comment",
  "one edited story",
  "one new story",
  "one changed layout",
] as const;
export type Step = (typeof steps)[number];

/** What one run came to; all of a run's figures were taken one after the other. */
export type Run = { builds: Record<Step, Build>; hugo: HugoBuild | null };

export type SizeFigures = { articles: number; runs: Run[]; watch: Cost | null };

export type Wanted = { runs: number; hugo: boolean; watch: boolean };

/** `newsroom` holds the content; `room` is an empty folder for the project's copy and the sites. */
export async function benchSize(
  newsroom: string,
  articles: number,
  room: string,
  wanted: Wanted,
): Promise<SizeFigures> {
  const content = path.join(newsroom, "content");
  const rooms = { project: path.join(room, "project"), content, output: path.join(room, "site") };
  const edits = newsroomEdits(content, articles);
  copyProject(rooms.project);
  await measure("npm", ["run", "-s", "build", "--", "--help"], rooms.project); // bundles the code
  const hugo = wanted.hugo ? await hugoFor(newsroom, articles, room) : null;
  const runs: Run[] = [];
  try {
    for (let run = 1; run <= wanted.runs; run++) {
      const title = `${articles.toLocaleString("en")} articles, run ${run} of ${wanted.runs}`;
      runs.push(await oneRun(rooms, edits, hugo, run, title));
    }
    return { articles, runs, watch: wanted.watch ? await preview(rooms, edits, articles) : null };
  } finally {
    edits.undo();
  }
}

type HugoSite = () => Promise<HugoBuild>;

/** Null where Hugo could not build so many articles. */
async function hugoFor(newsroom: string, articles: number, room: string): Promise<HugoSite | null> {
  const reason = tooLarge(articles);
  if (reason !== null) {
    tell(`${articles.toLocaleString("en")} articles: without Hugo. ${reason}.`);
    return null;
  }
  say("laying out the newsroom for Hugo");
  const content = await hugoNewsroom(newsroom);
  return () => buildWithHugo(content, room);
}

async function oneRun(
  rooms: Rooms,
  edits: NewsroomEdits,
  hugo: HugoSite | null,
  run: number,
  title: string,
): Promise<Run> {
  restoreLayout(rooms.project);
  edits.undo();
  forgetBuilds(rooms.project);
  fs.rmSync(rooms.output, { recursive: true, force: true });
  say(`${title}: clean build`);
  const clean = await build(rooms, edits.now, 0, "--clean");
  const builds = { "clean build": clean } as Record<Step, Build>;
  if (hugo) say(`${title}: Hugo`);
  const theirs = hugo && (await hugo());
  const changes: [Step, () => void][] = [
    ["no change", () => {}],
    ["one comment", edits.comment],
    ["one edited story", () => edits.edit(`What was decided, part ${run}`)],
    ["one new story", edits.publish],
    ["one changed layout", () => changeLayout(rooms.project, run)],
  ];
  for (const [step, change] of changes) {
    say(`${title}: ${step}`);
    change();
    builds[step] = await build(rooms, edits.now, clean.files);
  }
  return { builds, hugo: theirs };
}

async function preview(rooms: Rooms, edits: NewsroomEdits, articles: number): Promise<Cost | null> {
  say(`${articles.toLocaleString("en")} articles: npm start`);
  restoreLayout(rooms.project);
  edits.undo();
  try {
    return await watchLatency({ ...rooms, output: `${rooms.output}-preview` }, edits, articles);
  } catch (error) {
    tell((error as Error).message);
    process.exitCode = 1; // the other figures are told nevertheless
    return null;
  }
}

// Torture by numbers: 100,000 comments in one folder, and as many files that do not belong there.

import fs from "node:fs";
import path from "node:path";
import { openNewsroom } from "../../src/content/open-newsroom.ts";
import { newsroomFolder } from "../newsroom-folder.ts";
import type { Order, Outcome } from "./run.ts";

/** Seconds that checking so many small files may take for each thousand of them. */
const mostPerThousand = 1;

const story = "---\ntitle: Fire in the harbour\ndate: 2022-02-28T12:00\n---\nThe fire is out.\n";

function check(
  files: number,
  nameOf: (i: number) => string,
): { seconds: number; problems: number; comments: number } {
  const content = newsroomFolder({ "articles/fire.md": story });
  const folder = path.join(content, "comments/fire");
  fs.mkdirSync(folder, { recursive: true });
  for (let i = 0; i < files; i++) fs.writeFileSync(path.join(folder, nameOf(i)), `I saw ${i}.\n`);
  const start = performance.now();
  const { newsroom, problems } = openNewsroom(content);
  const comments = newsroom?.comments.get("fire")?.all().length ?? -1;
  return { seconds: (performance.now() - start) / 1000, problems: problems.length, comments };
}

export async function crowdRun({ cases }: Order): Promise<Outcome> {
  const faults: string[] = [];
  const good = check(cases, (i) => `c${i}.md`);
  if (good.comments !== cases) faults.push(`${good.comments} of ${cases} comments were read`);
  const bad = check(cases, (i) => `c${i}.njk`);
  if (bad.problems !== cases) faults.push(`${bad.problems} of ${cases} strange files were named`);
  for (const [what, { seconds }] of Object.entries({ comments: good, "strange files": bad }))
    if (seconds > (mostPerThousand * cases) / 1000)
      faults.push(`${cases} ${what} took ${seconds.toFixed(1)} s`);
  const counts = {
    "comments in one folder": cases,
    "ms for these": Math.round(good.seconds * 1000),
    "ms for as many strange files": Math.round(bad.seconds * 1000),
  };
  return { counts, faults };
}

// The problems of a mini newsroom as the lines that authors read, with `content` for its temporary folder.

import { formatProblem } from "../../src/content/format-problem.ts";
import { openNewsroom } from "../../src/content/open-newsroom.ts";
import { newsroomFolder } from "../newsroom-folder.ts";

export function problemsOf(files: Record<string, string>): string[] {
  return problemsIn(newsroomFolder(files));
}

export function problemsIn(folder: string): string[] {
  return openNewsroom(folder).problems.map((problem) => formatProblem(problem).replaceAll(folder, "content"));
}

/** An article that is well as it stands, with `more` lines of front matter from line 4 on. */
export function article(more = "", body = "The fire is out."): string {
  return `---\ntitle: Fire at the harbour\ndate: 2022-02-28 19:30\n${more && `${more}\n`}---\n\n${body}\n`;
}

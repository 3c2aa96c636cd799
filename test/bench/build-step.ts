// One build of the project's copy, measured.

import { type Cost, measure } from "./measure.ts";

/** `written` of the site's `files` had to be written. */
export type Build = Cost & { articles: number; comments: number; files: number; written: number };

/** The folders of a build. */
export type Rooms = { project: string; content: string; output: string };

/** Builds as a push does. `files` is what the build before made, for one that says that nothing has changed. */
export async function build(
  { project, content, output }: Rooms,
  now: number,
  files: number,
  ...options: string[]
): Promise<Build> {
  const moment = new Date(now).toISOString();
  const args = ["--content", content, "--output", output, "--now", moment, ...options];
  const { printed, ...cost } = await measure("npm", ["run", "-s", "build", "--", ...args], project);
  return { ...cost, ...numbersOf(printed, files) };
}

/** Reads the build's last line: `29 articles, 80 comments → 340 files, 12 of them new in _site, 1.2 s`. */
function numbersOf(printed: string, filesBefore: number): Omit<Build, keyof Cost> {
  const number = "([\\d,]+)";
  const line = printed.trim().split("\n").at(-1) ?? "";
  const told = new RegExp(
    `^${number} articles?, ${number} comments? → (?:${number} files?, ${number} of them new|nothing has changed)`,
  ).exec(line);
  if (!told) throw new Error(`The build ended with a line that tells no numbers: ${line || "nothing"}`);
  const [articles = 0, comments = 0, files = filesBefore, written = 0] = told
    .slice(1)
    .map((text: string | undefined) => (text === undefined ? undefined : Number(text.replaceAll(",", ""))));
  return { articles, comments, files, written };
}

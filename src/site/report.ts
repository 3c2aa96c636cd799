// Chapter five: says what is wrong with the content and what was made, unless the command that ordered the build does.

import { formatProblem } from "../content/format-problem.ts";
import { sortProblems } from "../content/problem.ts";
import { ContentRefused, type Desk } from "./desk.ts";
import type { EleventyConfig } from "./eleventy.ts";
import { summary } from "./summary.ts";

export function report(eleventy: EleventyConfig, desk: Desk): void {
  eleventy.on("eleventy.after", ({ runMode }) => {
    if (!desk.order.reported) {
      for (const problem of sortProblems(desk.problems)) process.stderr.write(`${formatProblem(problem)}\n`);
      if (runMode === "build") process.stdout.write(`${summary(desk)}\n`);
    }
    if (runMode === "build" && !desk.published) {
      throw new ContentRefused();
    }
  });
}

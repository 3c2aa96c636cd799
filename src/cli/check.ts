// `npm run check`: all the checks of a build, without writing anything.

import { type ProblemFormat, formatProblems, problemFormats } from "../content/format-problem.ts";
import { checkLetters } from "../content/check-letters.ts";
import { openNewsroom } from "../content/open-newsroom.ts";
import { isRefusal, sortProblems } from "../content/problem.ts";
import { proofread } from "../site/prose.ts";
import { type Command, UsageError, runCommand } from "./command.ts";

const help = `Checks the newsroom's content and writes nothing.

  npm run check -- [options]

  --content DIR     the newsroom's folder (content)
  --format FORMAT   text, json, or github: annotations on the lines of a pull request (text)
  --help            this text

Exit status: 0 all well, 1 an error or a comment that would be left out, 2 wrong usage.
`;

const check: Command = {
  help,
  options: { content: { type: "string" }, format: { type: "string" } },
  run(values) {
    const format = (values["format"] ?? "text") as ProblemFormat;
    if (!problemFormats.includes(format)) {
      throw new UsageError(`--format ${format}: one of ${problemFormats.join(", ")}`);
    }
    const content = (values["content"] as string | undefined) ?? "content";
    const { newsroom, problems } = openNewsroom(content);
    if (newsroom) problems.push(...proofread(newsroom), ...checkLetters(newsroom, content));
    process.stdout.write(formatProblems(sortProblems(problems), format));
    if (format === "text") process.stderr.write(verdict(problems.length));
    return problems.some(isRefusal) ? 1 : 0;
  },
};

function verdict(problems: number): string {
  if (problems === 0) return "All well.\n";
  return problems === 1 ? "1 problem.\n" : `${problems.toLocaleString("en")} problems.\n`;
}

await runCommand(check);

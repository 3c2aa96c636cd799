// Prints problems: for people, for programs, and as annotations on the lines of a pull request.

import type { Problem, Severity } from "./problem.ts";
import { escapeUnseen } from "./show.ts";

export const problemFormats = ["text", "json", "github"] as const;
export type ProblemFormat = (typeof problemFormats)[number];

/** All problems as one text that ends with a line break: lines, or one JSON list. Empty for no text problems. */
export function formatProblems(problems: readonly Problem[], format: ProblemFormat): string {
  if (format === "json") return `${JSON.stringify(problems, null, 2)}\n`;
  const line = format === "github" ? annotation : formatProblem;
  return problems.map((problem) => `${line(problem)}\n`).join("");
}

/** `content/articles/a.md:4:7: date: 2022-02-30 is no day of the calendar`. */
export function formatProblem(problem: Problem): string {
  const { file, line, column } = problem;
  return `${escapeUnseen(file)}:${line}:${column}: ${sentence(problem)}`;
}

function sentence({ field, message }: Problem): string {
  return escapeUnseen(field ? `${field}: ${message}` : message);
}

const titles: Record<Severity, string> = {
  error: "Cannot be published",
  warning: "Left out",
  notice: "Passed over",
};

/** https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands */
function annotation(problem: Problem): string {
  const { file, line, column, severity } = problem;
  return `::${severity} file=${property(file)},line=${line},col=${column},title=${titles[severity]}::${data(sentence(problem))}`;
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

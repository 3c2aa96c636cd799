// Prints problems: for people, for programs, and as annotations on the lines of a pull request.

import type { Problem, Severity } from "./problem.ts";
import { harmless } from "../unseen.js";

export const problemFormats = ["text", "json", "github"] as const;
export type ProblemFormat = (typeof problemFormats)[number];

/** All problems as one text that ends with a line break: lines, or one JSON list. Empty for no text problems. */
export function formatProblems(problems: readonly Problem[], format: ProblemFormat): string {
  if (format === "json") return `${plainJson(problems)}\n`;
  const line = format === "github" ? annotation : formatProblem;
  return problems.map((problem) => `${line(problem)}\n`).join("");
}

/** `content/articles/a.md:4:7: date: 2022-02-30 is no day of the calendar`. */
export function formatProblem(problem: Problem): string {
  const { file, line, column } = problem;
  return harmless(`${cutMiddle(file)}:${line}:${column}: ${sentence(problem)}`);
}

/** Keys and names are content too; our own words around a piece of it, which is cut itself, are never so long. */
const [longestName, longestMessage] = [200, 1000];

function sentence({ field, message }: Problem): string {
  const words = message.length > longestMessage ? `${message.slice(0, longestMessage)}…` : message;
  return harmless(field ? `${cutMiddle(field)}: ${words}` : words);
}

/** The end of a path tells more than its middle. */
function cutMiddle(text: string): string {
  if (text.length <= longestName) return text;
  return `${text.slice(0, longestName / 2)}…${text.slice(1 - longestName / 2)}`;
}

/** JSON that a terminal or a CI service may print: what it could obey is written as `\u001b`. */
function plainJson(problems: readonly Problem[]): string {
  return JSON.stringify(problems, null, 2)
    .replace(/[\p{Cc}\p{Z}\p{DI}\p{Bidi_C}](?<![ \n])/gu, (signs) =>
      signs.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`),
    )
    .replace(/##(?=[a-z]*\[)/gi, "#\\u0023");
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
  return data(harmless(text)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

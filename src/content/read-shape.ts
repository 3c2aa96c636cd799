// Holds the data of a file against the shape it should have.

import type * as z from "zod";
import { plainWords } from "./plain-words.ts";
import type { Problem } from "./problem.ts";
import { problemAt, type Source } from "./source.ts";

/** The fields of a file; null when some are wrong, with a problem for each of them. */
export function readShape<T>(
  source: Source,
  data: unknown,
  shape: z.ZodType<T>,
  problems: Problem[],
): T | null {
  const result = shape.safeParse(data, { error: plainWords });
  if (result.success) return result.data;
  for (const issue of result.error.issues) problems.push(...problemsOf(source, issue));
  return null;
}

function problemsOf(source: Source, issue: z.core.$ZodIssue): Problem[] {
  if (issue.code === "unrecognized_keys") {
    const messages = issue.message.split("\n");
    return issue.keys.map((key, i) => problemAt(source, [...issue.path, key], messages[i] as string, "key"));
  }
  const ofKey = issue.code === "custom" && issue.params?.["at"] === "key";
  return [problemAt(source, issue.path, issue.message, ofKey ? "key" : "value")];
}

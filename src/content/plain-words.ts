// Says in plain words what a value should have been, where zod would say "Invalid input".

import type * as z from "zod";
import { describe } from "./show.ts";
import { didYouMean } from "./suggest.ts";

const expected: Record<string, string> = {
  string: "text",
  object: "a map of keys",
  record: "a map of keys",
  array: "a list",
  boolean: "true or false",
  number: "a number",
};

/** Error map for every parse: https://zod.dev/error-customization. Fields with better words bring their own. */
export function plainWords(issue: z.core.$ZodRawIssue): string {
  if (issue.input === undefined) return "is missing";
  if (issue.code === "invalid_value") return oneOf(issue.input, issue.values.map(String));
  if (issue.code === "too_small") return "is an empty list: fill it or delete the key";
  const wanted =
    issue.code === "invalid_type" ? (expected[issue.expected] ?? issue.expected) : "another value";
  return `expected ${wanted}, found ${describe(issue.input)}${cure(wanted, issue.input)}`;
}

function oneOf(input: unknown, values: string[]): string {
  const hint = typeof input === "string" ? didYouMean(input, values) : "";
  return `expected one of ${values.join(", ")}, found ${describe(input)}${hint}`;
}

function cure(wanted: string, input: unknown): string {
  if (wanted !== "text") return "";
  if (typeof input === "number" || typeof input === "boolean") return ": put it in quotes";
  return typeof input === "object" ? ": write text, in quotes if it has a sign such as : [ or { in it" : "";
}

// The kind of field that is a map whose keys are for the newsroom to choose.

import * as z from "zod";
import { plainWords } from "./plain-words.ts";
import { Refusal } from "./refusal.ts";

/** Entries in the file's order, so that no key can be taken for a property; `readKey` refuses bad ones. */
export function mapOf<T>(value: z.ZodType<T>, readKey: (key: string) => void) {
  return z.transform((input: unknown, context): [string, T][] => {
    if (typeof input !== "object" || input === null || Array.isArray(input)) {
      context.issues.push({ code: "invalid_type", expected: "record", input });
      return z.NEVER;
    }
    const entries: [string, T][] = [];
    for (const [key, inner] of Object.entries(input)) {
      const result = value.safeParse(inner, { error: plainWords });
      if (result.success) entries.push([key, result.data]);
      const issues = [...keyIssues(key, readKey), ...(result.error?.issues ?? [])];
      for (const issue of issues)
        context.issues.push({ ...issue, path: [key, ...issue.path] } as z.core.$ZodRawIssue);
    }
    return entries;
  });
}

function keyIssues(key: string, readKey: (key: string) => void): z.core.$ZodIssue[] {
  try {
    readKey(key);
    return [];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return [{ code: "custom", message: error.message, path: [], params: { at: "key" } }];
  }
}

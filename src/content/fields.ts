// The kinds of value that the keys of our YAML files have, as zod schemas.

import * as z from "zod";
import { idOf, isId, isWindowsDevice } from "../news/addresses.ts";
import { readLanguage } from "./language-tag.ts";
import { Refusal } from "./refusal.ts";
import { describe, show } from "./show.ts";
import { readName } from "./name-rules.ts";
import { didYouMean } from "./suggest.ts";
import { readLine, readParagraph } from "./text-rules.ts";

/** A text that `read` makes something of; its Refusal becomes the problem of this field. */
export function textThat<T>(read: (text: string) => T, words?: (input: unknown) => string | undefined) {
  const text = words ? z.string({ error: ({ input }) => words(input) }) : z.string();
  return text.transform((value, context) => {
    try {
      return read(value);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      context.issues.push({ code: "custom", message: error.message, input: value });
      return z.NEVER;
    }
  });
}

export const line = textThat(readLine);
/** The name of a person or a paper. */
export const personName = textThat(readName);
export const paragraph = textThat(readParagraph);
export const flag = z.boolean();

/** Id of a record. Whether there is such a record is for the checks between files. */
export const id = textThat(readId, (input) =>
  Array.isArray(input) ? "expected one id, found a list: write the id alone" : undefined,
);

function readId(text: string): string {
  if (isId(text)) return text;
  if (isWindowsDevice(text))
    throw new Refusal(`${show(text)} is a name that Windows keeps for a device: choose another`);
  const near = idOf(text);
  const hint = near ? `: did you mean ${show(near)}?` : "";
  throw new Refusal(`${show(text)} is no id: ids are small letters, digits and hyphens${hint}`);
}

export const language = textThat(readLanguage);

/** A number without a fraction, from `least` to `most`. */
export function wholeNumber(least: number, most: number) {
  const error = ({ input }: { input?: unknown }) =>
    `expected a whole number from ${figures(least)} to ${figures(most)}, found ${describe(input)}`;
  return z
    .number({ error })
    .refine((value) => Number.isInteger(value) && value >= least && value <= most, { error });
}

function figures(value: number): string {
  return new Intl.NumberFormat("en").format(value);
}

/** A list, for which one text alone may stand. */
export function listOf<T extends z.ZodType>(item: T) {
  return z.preprocess((value) => (typeof value === "string" ? [value] : value), z.array(item));
}

const mailKey = /^(?:author|user|comment)?[-_ .]?e?[-_ ]?mail(?:[-_ .]?address)?$/i;
const noMail = "is no key: whatever is committed can be read by all, so delete the address";

/**
 * A map of the keys of `shape` and no others. A key without a value (`summary:` or `summary: ""`) counts as not
 * given. The message on unknown keys has a line for each of them; that on something else shows `form`, as to be written.
 */
export function record<T extends z.core.$ZodShape>(shape: T, form?: string) {
  const known = Object.keys(shape);
  const words = (key: string) => (mailKey.test(key) ? noMail : `is an unknown key${didYouMean(key, known)}`);
  const error = (issue: z.core.$ZodRawIssue) => {
    if (issue.code === "unrecognized_keys") return issue.keys.map(words).join("\n");
    return form && issue.code === "invalid_type"
      ? `found ${describe(issue.input)}: write \`${form}\``
      : undefined;
  };
  return z.preprocess(withoutEmpty, z.strictObject(shape, { error }));
}

function withoutEmpty(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value);
  const filled = entries.filter(([, inner]) => inner !== null && inner !== "");
  return filled.length === entries.length ? value : Object.fromEntries(filled);
}

// Shows a piece of content in a message: cut, and with everything escaped that could fool a terminal or a reader.

import { escapeUnseen } from "../unseen.js";

const longest = 200;

/** `text` between backticks, at most 200 characters of it. */
export function show(text: string): string {
  return `\`${escapeUnseen(text.length > longest ? `${text.slice(0, longest)}…` : text)}\``;
}

/** Any value of a YAML file in the words of a message: `the number 2022`, `a list`. */
export function describe(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  if (typeof value === "number") return `the number ${value}`;
  if (typeof value === "boolean") return String(value);
  if (typeof value === "string") return show(value);
  return Array.isArray(value) ? "a list" : "a map of keys";
}

// Reads a markdown file of the newsroom: its front matter as data, its body as text.

import { checkBody } from "./check-body.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { textOf } from "./read-text.ts";
import { Refusal, start } from "./refusal.ts";
import type { Shelf } from "./shelf.ts";
import type { Source } from "./source.ts";
import { printable } from "./text-rules.ts";

export type MarkdownFile = { source: Source; data: unknown; body: string; bodyLine: number; bytes: Buffer };

/** A file of the newsroom's own, which must begin with front matter, of at most `limit` bytes. Throws a Refusal. */
export function readMarkdown(at: Shelf, limit: number): MarkdownFile {
  const found = readAnyMarkdown(at, limit);
  if (found.bodyLine === 1) throw new Refusal("has no front matter: begin the file with a line `---`", start);
  checkBody(found.body, found.bodyLine, "article", at.drive.memory);
  return found;
}

/** A file that may be a body alone, and whose body was not checked. */
export function readAnyMarkdown(at: Shelf, limit: number): MarkdownFile {
  const bytes = at.drive.bytes(at.disk, limit);
  const text = textOf(bytes);
  const split = splitFrontMatter(text) ?? { data: {}, yaml: "", body: text, bodyLine: 1 };
  const source = { file: at.file, severity: at.severity, yaml: split.yaml, yamlLine: 2 };
  return { source, data: split.data, body: printable(split.body), bodyLine: split.bodyLine, bytes };
}

// Remembers what files said, so that one that has not changed need not be parsed again.

import type { KeptMap } from "./kept-map.ts";
import { partsOf } from "./front-matter.ts";
import type { Problem } from "./problem.ts";
import { textOf } from "./read-text.ts";
import { DiskRefusal, Refusal } from "./refusal.ts";
import type { Shelf } from "./shelf.ts";
import type { Source } from "./source.ts";
import { printable } from "./text-rules.ts";

/** What was made of a file, with the print that it had. */
export type Memory = KeptMap<[print: string, value: unknown]>;

/**
 * What `make` gives for a file, or what it gave when the file was as it is now. It is plain data, and of a file with a
 * problem nothing is remembered.
 */
export function remember<Value>(at: Shelf, problems: Problem[], make: () => Value | null): Value | null {
  const { memory, print } = at.drive;
  if (!memory) return make();
  const known = memory.get(at.file);
  if (known && known[0] === print(at.disk)) return known[1] as Value;
  const before = problems.length;
  const made = make();
  const now = print(at.disk); // of the bytes that were read
  if (made !== null && now !== null && problems.length === before) memory.set(at.file, [now, made]);
  return made;
}

/** Why a build cannot go on: what it knew of is no more. */
export class ContentMoved extends Error {
  override name = "ContentRefused";
  constructor(file: string, how = "was changed while the site was made: make it again") {
    super(`${file} ${how}.`);
  }
}

/**
 * A markdown file whose data are known; its text is made of its bytes only when it is wanted, or the place of a problem.
 * Without `bytes` the file is read again. As bytes texts take half the memory, and V8 never moves them about.
 */
export function readLater(
  at: Shelf,
  limit: number,
  bytes: Buffer | null,
): { source: Source; body: () => string } {
  const read = (): { yaml: string; body: string } => {
    try {
      const text = textOf(bytes ?? at.drive.bytes(at.disk, limit));
      return partsOf(text) ?? { yaml: "", body: text };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      throw error instanceof DiskRefusal
        ? new ContentMoved(at.file, error.message)
        : new ContentMoved(at.file);
    }
  };
  const source = {
    file: at.file,
    severity: at.severity,
    get yaml() {
      return read().yaml;
    },
    yamlLine: 2,
  };
  return { source, body: () => printable(read().body) };
}

// A source: what is kept of a file so that a later problem can be named by its line and column.

import type { Problem, Severity } from "./problem.ts";
import { DiskRefusal, Refusal, start, type Place } from "./refusal.ts";
import { placeOfValue, type Path } from "./yaml-places.ts";

/** `yaml` begins at line `yamlLine` of the file; `severity` is that of all its problems. */
export type Source = { file: string; severity: Severity; yaml: string; yamlLine: number };

/** A record with the file it came from. */
export type Filed<T> = { record: T; source: Source };

/** A problem with the value at `path`, or with its last key. */
export function problemAt(
  source: Source,
  path: Path,
  message: string,
  of: "value" | "key" = "value",
): Problem {
  const place = placeOfValue(source.yaml, path, of);
  const field = path.filter((key) => typeof key === "string").join(".");
  const { line, column } = place ? { ...place, line: place.line + source.yamlLine - 1 } : start;
  return { file: source.file, line, column, field, message, severity: source.severity };
}

/** A problem with a file as a whole, or with one place of it. */
export function problemIn(file: string, severity: Severity, message: string, place: Place = start): Problem {
  return { file, ...place, field: "", message, severity };
}

/** What `read` gives; when it refuses, the problem is noted and the answer is null. */
export function attempt<T>(
  { file, severity }: { file: string; severity: Severity },
  problems: Problem[],
  read: () => T,
): T | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const grave = error instanceof DiskRefusal ? "error" : severity;
    problems.push(problemIn(file, grave, error.message, error.place ?? start));
    return null;
  }
}

/** The same for a part of a file that is read later: the problem is with the value at `path`. */
export function attemptAt<T>(source: Source, path: Path, problems: Problem[], read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    problems.push(problemAt(source, path, error.message));
    return null;
  }
}

// A problem: one thing that is wrong in a newsroom's files, and where it stands.

/** An error stops the build; a warning leaves one record out. */
export type Severity = "error" | "warning";

/**
 * `file` is the path below the content folder as it was given (`content/articles/a.md`), `line` and `column` count
 * from 1, `field` is the key it is about (`image.alt`), empty for the file as a whole.
 */
export type Problem = {
  file: string;
  line: number;
  column: number;
  field: string;
  message: string;
  severity: Severity;
};

/** Sorts by file, line and column; what stands in one place keeps its order. */
export function sortProblems(problems: Problem[]): Problem[] {
  return problems.sort(
    (a, b) => Number(a.file > b.file) - Number(a.file < b.file) || a.line - b.line || a.column - b.column,
  );
}

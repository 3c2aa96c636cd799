// A problem: one thing that is wrong in a newsroom's files, and where it stands.

/** An error stops the build; a warning leaves one record out; a notice passes over what is of no use any more. */
export type Severity = "error" | "warning" | "notice";

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

/** Whether the build has to stop for it. */
export function isError({ severity }: Problem): boolean {
  return severity === "error";
}

/** Whether something was refused: a notice tells of what is merely passed over. */
export function isRefusal({ severity }: Problem): boolean {
  return severity === "error" || severity === "warning";
}

/** Sorts by file, line and column; what stands in one place keeps its order. */
export function sortProblems(problems: Problem[]): Problem[] {
  return problems.sort(
    (a, b) => Number(a.file > b.file) - Number(a.file < b.file) || a.line - b.line || a.column - b.column,
  );
}

/** Whether something that was kept on the disk is a problem. */
export function isProblem(value: unknown): value is Problem {
  const { file, line, column, field, message, severity } = (value ?? {}) as Partial<Problem>;
  return (
    [file, field, message].every((text) => typeof text === "string") &&
    [line, column].every(Number.isInteger) &&
    ["error", "warning", "notice"].includes(severity as string)
  );
}

// Checks that no two articles have one id: it is the file's name, wherever the file is.

import { folded } from "../news/addresses.ts";
import type { Problem } from "./problem.ts";
import type { Sheet } from "./sheets.ts";
import { problemIn } from "./source.ts";

export function checkIds(sheets: readonly Sheet[], problems: Problem[]): void {
  const owners = new Map<string, Sheet>();
  for (const sheet of sheets) {
    const key = folded(sheet.id);
    const owner = owners.get(key);
    const message = `has the same name as ${owner?.file}: the name is the story's id, so rename one of the two`;
    if (owner) problems.push(problemIn(sheet.file, sheet.severity, message));
    else owners.set(key, sheet);
  }
}

// Reads `content/pages` into pages.

import type { StaticPage } from "../news/static-page.ts";
import { line, record } from "./fields.ts";
import { readMarkdown } from "./markdown-file.ts";
import type { Problem } from "./problem.ts";
import { readShape } from "./read-shape.ts";
import type { Sheet } from "./sheets.ts";
import { attempt, type Filed } from "./source.ts";

const mostBytes = 2 * 1024 * 1024;
const shape = record({ title: line });

/** The pages of all good files, in the order of the files. */
export function readPages(sheets: readonly Sheet[], problems: Problem[]): Filed<StaticPage>[] {
  const pages: Filed<StaticPage>[] = [];
  for (const sheet of sheets) {
    const found = attempt(sheet, problems, () => readMarkdown(sheet, mostBytes));
    const fields = found && readShape(found.source, found.data, shape, problems);
    if (!found || !fields) continue;
    const { id, file } = sheet;
    const { source, body, bodyLine } = found;
    pages.push({ record: { id, file, path: `/${id}/`, title: fields.title, body, bodyLine }, source });
  }
  return pages;
}

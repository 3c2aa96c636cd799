// Reads `content/comments` into comments.

import { IANAZone } from "luxon";
import { z } from "zod";
import { statuses, type Comment } from "../news/comment.ts";
import { id, language, line, record } from "./fields.ts";
import { webAddress } from "./link-fields.ts";
import { readAnyMarkdown, type MarkdownFile } from "./markdown-file.ts";
import { momentIn } from "./moment-field.ts";
import type { Problem } from "./problem.ts";
import { readLater, remember } from "./remember.ts";
import { readShape } from "./read-shape.ts";
import { Refusal, start } from "./refusal.ts";
import { below, entriesOf, refuse, strayFault, type Shelf } from "./shelf.ts";
import { sheetsOn, type Sheet } from "./sheets.ts";
import { show } from "./show.ts";
import { attempt, type Filed, type Source } from "./source.ts";
import { isVisible } from "./text-rules.ts";

const mostBytes = 64 * 1024;

/** A stranger's file may be wrong in thousands of places: these many are named. */
const mostProblems = 10;

function shapeIn(zone: IANAZone) {
  const moment = momentIn(zone);
  return record({
    author: line.optional(),
    date: moment.optional(),
    edited: moment.optional(),
    replyTo: id.optional(),
    url: webAddress.optional(),
    status: z.enum(statuses).optional(),
    lang: language.optional(),
  });
}

type Shape = ReturnType<typeof shapeIn>;

/** What stands below one article: its good comments in the order of their files, and the ids of the others. */
export type Letters = { article: string; comments: Filed<Comment>[]; leftOut: Set<string> };

/** The comments of every article among `articles` (ids), by folder. Times without an offset are those of `timezone`. */
export function readComments(
  shelf: Shelf,
  articles: ReadonlySet<string>,
  timezone: string,
  problems: Problem[],
): Letters[] {
  const shape = shapeIn(IANAZone.create(timezone));
  const letters: Letters[] = [];
  for (const { name, kind } of entriesOf(shelf, problems)) {
    if (kind === "folder" && articles.has(name))
      letters.push(lettersTo(name, below(shelf, name), shape, problems));
    else if (kind === "folder")
      refuse(shelf, name, `there is no article ${show(name)}, so nothing of it was read`, problems);
    else
      refuse(
        shelf,
        name,
        kind === "file" ? "belongs in the folder of an article" : strayFault(kind),
        problems,
      );
  }
  return letters;
}

function lettersTo(article: string, shelf: Shelf, shape: Shape, problems: Problem[]): Letters {
  const letters: Letters = { article, comments: [], leftOut: new Set() };
  for (const sheet of sheetsOn(shelf, problems)) {
    const found: Problem[] = [];
    const comment = attempt(sheet, found, () => readComment(article, sheet, shape, found));
    if (comment) letters.comments.push(comment);
    else letters.leftOut.add(sheet.id);
    problems.push(...found.slice(0, mostProblems));
  }
  return letters;
}

function readComment(
  article: string,
  sheet: Sheet,
  shape: Shape,
  problems: Problem[],
): Filed<Comment> | null {
  let read: { source: Source; body: () => string } | null = null;
  const fields = remember(sheet, problems, () => {
    const found = readAnyMarkdown(sheet, mostBytes);
    const fields = readShape(found.source, found.data, shape, problems);
    if (!fields) return null;
    const body = fields.status === "removed" ? "" : bodyOf(found);
    read = { source: found.source, body: () => body };
    return fields;
  });
  if (!fields) return null;
  const { author = "", date: postedAt = null, edited: editedAt = null, replyTo = null } = fields;
  const { url = null, status = "published", lang = null } = fields;
  const { source, body } = read ?? readLater(sheet, mostBytes);
  const { id, file } = sheet;
  const record: Comment = {
    ...{ id, article, file, author, postedAt, editedAt, replyTo, url, status, lang },
    get body() {
      return status === "removed" ? "" : body();
    },
  };
  return { record, source };
}

function bodyOf({ body, bodyLine }: MarkdownFile): string {
  if (isVisible(body)) return body;
  throw new Refusal("has no text: write it below the front matter", { ...start, line: bodyLine });
}

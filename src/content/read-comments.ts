// Reads `content/comments` into comments.

import { IANAZone } from "luxon";
import * as z from "zod";
import { statuses, type Comment, type Talk } from "../news/comment.ts";
import { counted } from "../news/comment-thread.ts";
import { lazily } from "../news/lazily.ts";
import { checkBody } from "./check-body.ts";
import { checkReplies } from "./check-replies.ts";
import { id, language, personName, record } from "./fields.ts";
import { webAddress } from "./link-fields.ts";
import type { Entry } from "./list-folder.ts";
import { readAnyMarkdown, type MarkdownFile } from "./markdown-file.ts";
import { momentIn } from "./moment-field.ts";
import type { Problem } from "./problem.ts";
import { type Memory, remember } from "./remember.ts";
import { readShape } from "./read-shape.ts";
import { Refusal, start } from "./refusal.ts";
import { below, entriesOf, strayFault, type Shelf } from "./shelf.ts";
import { sheetsOn, type Sheet } from "./sheets.ts";
import { show } from "./show.ts";
import { attempt, type Filed } from "./source.ts";
import { isVisible } from "./text-rules.ts";

const mostBytes = 64 * 1024;

/** A stranger's file may be wrong in thousands of places: these many are named. */
const mostProblems = 10;

function shapeIn(zone: IANAZone) {
  const moment = momentIn(zone);
  return record({
    author: personName.optional(),
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
export type Letters = { comments: Filed<Comment>[]; leftOut: Set<string> };

/** What is remembered of the comments of one article. */
type Told = { counted: number; newest: number | null };

/** The comments of every article among `articles` (ids), by folder. Times without an offset are those of `timezone`. */
export function readComments(
  shelf: Shelf,
  articles: ReadonlySet<string>,
  timezone: string,
  problems: Problem[],
): Map<string, Talk> {
  const shape = shapeIn(IANAZone.create(timezone));
  const talks = new Map<string, Talk>();
  const folders = entriesOf(shelf, problems, ({ name, kind }) => faultOf(name, kind, articles));
  const articlesOf = lazily(() => articlesByComment(folders.map(({ name }) => below(shelf, name))));
  for (const { name } of folders) {
    const at = below(shelf, name);
    const read = (problems: Problem[]) =>
      checkReplies(name, lettersTo(name, at, shape, problems), articlesOf, problems);
    talks.set(name, talkOf(at, read, problems));
  }
  return talks;
}

function faultOf(name: string, kind: Entry["kind"], articles: ReadonlySet<string>): string | null {
  if (kind !== "folder") return kind === "file" ? "belongs in the folder of an article" : strayFault(kind);
  return articles.has(name) ? null : `there is no article ${show(name)}, so nothing of it was read`;
}

/** The comments of a folder; they are read later when it is as it was and nothing was wrong with it. */
function talkOf(at: Shelf, read: (problems: Problem[]) => Comment[], problems: Problem[]): Talk {
  let all: Comment[] | null = null;
  const told = remember(at, problems, (): Told => {
    all = read(problems);
    const shown = counted(all);
    const times = shown.flatMap(({ postedAt }) => postedAt ?? []);
    return { counted: shown.length, newest: times.reduce<number | null>(later, null) };
  }) as Told;
  const again = lazily(() => read([]));
  return { ...told, all: () => all ?? again(), print: () => at.drive.print(at.disk) ?? "" };
}

function later(a: number | null, b: number): number {
  return a === null ? b : Math.max(a, b);
}

/** Articles by the names of the files below them. */
function articlesByComment(folders: readonly Shelf[]): Map<string, string> {
  return new Map(
    folders.flatMap((at) =>
      at.drive
        .list(at.disk)
        .map(({ name }) => [name.replace(/\.md$/, ""), at.file.slice(at.file.lastIndexOf("/") + 1)]),
    ),
  );
}

function lettersTo(article: string, shelf: Shelf, shape: Shape, problems: Problem[]): Letters {
  const letters: Letters = { comments: [], leftOut: new Set() };
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
  const found = readAnyMarkdown(sheet, mostBytes);
  const fields = readShape(found.source, found.data, shape, problems);
  if (!fields) return null;
  const { author = "", date: postedAt = null, edited: editedAt = null, replyTo = null } = fields;
  const { url = null, status = "published", lang = null } = fields;
  const body = status === "removed" ? "" : bodyOf(found, sheet.drive.memory);
  const { id, file } = sheet;
  return {
    record: { id, article, file, author, postedAt, editedAt, replyTo, url, status, lang, body },
    source: found.source,
  };
}

function bodyOf({ body, bodyLine }: MarkdownFile, memory: Memory | null): string {
  if (!isVisible(body))
    throw new Refusal("has no text: write it below the front matter", { ...start, line: bodyLine });
  checkBody(body, bodyLine, "comment", memory);
  return body;
}

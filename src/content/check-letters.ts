// Tells what editors should look at in readers' comments: addresses in them, and names that could be the staff's.

import type { Comment } from "../news/comment.ts";
import type { Newsroom } from "../news/newsroom.ts";
import { openDisk } from "./drive.ts";
import { readAnyMarkdown } from "./markdown-file.ts";
import type { Problem } from "./problem.ts";
import { below } from "./shelf.ts";
import { show } from "./show.ts";
import { attempt, problemAt, problemIn } from "./source.ts";
import { answersOf, staffOf } from "./staff-names.ts";
import { topShelf } from "./top-shelf.ts";

/** What could be delivered to; each part is as long as mail allows, so that no text takes long. */
const address = /[\p{L}\p{N}._%+'-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}/gu;
const most = 10;

/** Notices on the comments of a newsroom that was read from `folder`; nothing is left out for them. */
export function checkLetters(newsroom: Newsroom, folder: string): Problem[] {
  const problems: Problem[] = [];
  const staffName = staffOf(newsroom);
  const authorOf = answersOf(newsroom);
  const shelf = below(topShelf(folder, openDisk()), "comments");
  for (const talk of newsroom.comments.values()) {
    for (const comment of talk.all()) {
      const staff = authorOf(comment) ? null : staffName(comment.author);
      if (staff === null && comment.body.search(address) < 0 && asShown(comment.body).search(address) < 0)
        continue;
      const at = below(below(shelf, comment.article), `${comment.id}.md`);
      const file = attempt(at, problems, () => readAnyMarkdown(at, Infinity));
      if (!file) continue;
      const source = { ...file.source, severity: "notice" as const };
      if (staff !== null) problems.push(problemAt(source, ["author"], likeStaff(comment, staff)));
      problems.push(...addressesIn(source.file, file.body, file.bodyLine));
    }
  }
  return problems;
}

function likeStaff({ author }: Comment, staff: string): string {
  const name = author === staff ? "is a name of the paper or its staff" : `looks like ${show(staff)}`;
  return `${name}: it is shown as that of a reader, unless the author names the comment in \`answers\``;
}

/** Without the signs of markdown that a reader does not see, in the middle of an address above all. */
function asShown(body: string): string {
  return body
    .replace(/&(?:#0*64|#x0*40|commat);/gi, "@")
    .replace(/&(?:#0*46|#x0*2e|period);/gi, ".")
    .replace(/[\\*_~`]/g, "");
}

/** The addresses themselves are not repeated: logs are public, too. One that markdown parts is told of without its place. */
function addressesIn(file: string, body: string, bodyLine: number): Problem[] {
  const message = "holds an email address, which all can read: take it out";
  const found = [...body.matchAll(address)].slice(0, most).map(({ index }) => {
    const lines = body.slice(0, index).split(/\r\n?|\n/);
    const place = { line: bodyLine + lines.length - 1, column: (lines.at(-1) as string).length + 1 };
    return problemIn(file, "notice", message, place);
  });
  const isParted = found.length === 0 && asShown(body).search(address) >= 0;
  return isParted ? [problemIn(file, "notice", message, { line: bodyLine, column: 1 })] : found;
}

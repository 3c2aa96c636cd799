// What a build has made, in a line for the terminal.

import type { Desk } from "./desk.ts";

/** `29 articles, 80 comments → 340 files, 12 of them new`, with the number of problems where there are any. */
export function summary({ note, published, problems }: Desk): string {
  if (!note) return `Nothing made: ${count(problems.length, "problem")}`;
  const { articles, comments } = note.told;
  const made = published
    ? `${count(published.files, "file")}, ${published.written.toLocaleString("en")} of them new`
    : "nothing has changed";
  const all = `${count(articles, "article")}, ${count(comments, "comment")} → ${made}`;
  return problems.length > 0 ? `${all}, ${count(problems.length, "warning")}` : all;
}

function count(number: number, thing: string): string {
  return `${number.toLocaleString("en")} ${thing}${number === 1 ? "" : "s"}`;
}

// What a build has made, in a line for the terminal.

import type { Desk } from "./desk.ts";

/** `29 articles, 80 comments → 340 files`, with the number of problems where there are any. */
export function summary({ edition, published, problems }: Desk): string {
  if (!edition || !published) return `Nothing made: ${count(problems.length, "problem")}`;
  const { stories, card } = edition.catalogue;
  const comments = stories.reduce((sum, article) => sum + card(article).comments, 0);
  const made = `${count(stories.length, "article")}, ${count(comments, "comment")} → ${count(published.files, "file")}, ${published.written.toLocaleString("en")} of them new`;
  return problems.length > 0 ? `${made}, ${count(problems.length, "warning")}` : made;
}

function count(number: number, thing: string): string {
  return `${number.toLocaleString("en")} ${thing}${number === 1 ? "" : "s"}`;
}

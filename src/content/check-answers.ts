// Checks that the comments which authors say are theirs are there, each of one author. Notices: one may have been taken out.

import type { Author } from "../news/author.ts";
import type { Talk } from "../news/comment.ts";
import type { Problem } from "./problem.ts";
import { show } from "./show.ts";
import { problemIn } from "./source.ts";

export function checkAnswers(
  authors: Iterable<Author>,
  comments: ReadonlyMap<string, Talk>,
  problems: Problem[],
): void {
  const signed = new Map<string, string>();
  for (const { id, file, answers } of authors) {
    const notice = (message: string) =>
      problems.push({ ...problemIn(file, "notice", message), field: "answers" });
    for (const answer of answers) {
      const [article, comment] = answer.split("/") as [string, string];
      const all = comments.get(article)?.all() ?? [];
      const other = signed.get(answer);
      // Whoever writes a comment of that name later would speak as this author.
      if (!all.some((one) => one.id === comment))
        notice(`there is no comment ${show(answer)}: take it out of the answers`);
      else if (other)
        notice(`${show(answer)} is signed by ${show(other)} already: take it out of one of them`);
      signed.set(answer, id);
    }
  }
}

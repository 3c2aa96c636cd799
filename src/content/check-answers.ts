// Checks that the comments which authors say are theirs are there. One may have been taken out since: it is a notice.

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
  for (const { file, answers } of authors) {
    for (const answer of answers) {
      const [article, comment] = answer.split("/") as [string, string];
      if (
        comments
          .get(article)
          ?.all()
          .some(({ id }) => id === comment)
      )
        continue;
      const message = `there is no comment ${show(answer)}: take it out of the answers`;
      problems.push({ ...problemIn(file, "notice", message), field: "answers" });
    }
  }
}

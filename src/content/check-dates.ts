// Checks that the dates of a story don't contradict each other.

import { isoInZone } from "../news/moment.ts";
import type { ArticleFields } from "./article-shape.ts";
import type { Problem } from "./problem.ts";
import { problemAt, type Source } from "./source.ts";

/** `timezone` is that of the site, whose midnight a day alone means. */
export function checkDates(
  source: Source,
  fields: ArticleFields,
  timezone: string,
  problems: Problem[],
): void {
  const { date, updated, expires, corrections = [] } = fields;
  if (updated !== undefined && updated < date) {
    const hint = isDayOf(date, updated, timezone)
      ? ": a day alone means its midnight, so write the time as well"
      : "";
    problems.push(problemAt(source, ["updated"], `is before the story's \`date\`${hint}`));
  }
  if (expires !== undefined && expires <= date) {
    problems.push(
      problemAt(source, ["expires"], "is not after the story's `date`, so nobody would ever see it"),
    );
  }
  for (const [i, correction] of corrections.entries()) {
    if (correction.date >= date || isDayOf(date, correction.date, timezone)) continue;
    problems.push(problemAt(source, ["corrections", i, "date"], "is before the story's `date`"));
  }
}

/** Whether `moment` is the midnight at which the day of `date` began: a correction of the same day has no hour. */
function isDayOf(date: number, moment: number, timezone: string): boolean {
  return isoInZone(moment, timezone).startsWith(`${isoInZone(date, timezone).slice(0, 10)}T00:00:00`);
}

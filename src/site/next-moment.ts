// The next moment at which the clock alone changes the site: a story appears, grows a year older, or leaves a list.

import { days as rankedDays } from "../news/rankings.ts";
import type { Catalogue } from "./catalogue.ts";
import { newsAge } from "./edition/sitemap-entries.ts";

const day = 24 * 60 * 60 * 1000;

/** In ms since 1970; infinite when no such moment is to come. */
export function nextMoment({ newsroom, now }: Catalogue): number {
  let next = Infinity;
  const at = (moment: number | null) => {
    if (moment !== null && moment > now && moment < next) next = moment;
  };
  const { closeAfterDays } = newsroom.site.comments;
  for (const { publishedAt, expiresAt } of newsroom.articles) {
    at(publishedAt);
    at(expiresAt);
    at(publishedAt + newsAge);
    at(publishedAt + rankedDays * day);
    if (closeAfterDays !== null) at(publishedAt + closeAfterDays * day + 1);
    at(anniversary(publishedAt, now));
  }
  for (const { until } of newsroom.site.front) at(until);
  for (const talk of newsroom.comments.values()) {
    if ((talk.newest ?? 0) > now) for (const { postedAt } of talk.all()) at(postedAt);
  }
  return next;
}

/** The next moment after `now` at which it is whole years since `then`, by the calendar of UTC. */
function anniversary(then: number, now: number): number {
  const date = new Date(then);
  date.setUTCFullYear(new Date(now).getUTCFullYear());
  if (date.getTime() <= now) date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.getTime();
}

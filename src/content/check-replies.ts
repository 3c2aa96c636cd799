// Checks what the comments of an article reply to, and puts those that stay in the order of their numbers.

import type { Comment } from "../news/comment.ts";
import type { Problem } from "./problem.ts";
import type { Letters } from "./read-comments.ts";
import { show } from "./show.ts";
import { problemAt, type Filed } from "./source.ts";

/**
 * The comments of an article, by (date, id); those without a date come first. A reply to nothing, to itself, to a
 * comment that was left out or in a loop is left out with a warning, and so are the replies to it. `articlesOf` gives
 * articles by the ids of all comments.
 */
export function checkReplies(
  article: string,
  { comments, leftOut }: Letters,
  articlesOf: () => ReadonlyMap<string, string>,
  problems: Problem[],
): Comment[] {
  const byId = new Map(comments.map((filed) => [filed.record.id, filed]));
  const kept = anchored(byId);
  const loops = loopsOf(byId, kept);
  for (const filed of byId.values()) {
    if (kept.has(filed.record)) continue;
    const message = faultOf(filed.record, article, byId, loops, articlesOf, leftOut);
    problems.push(problemAt(filed.source, ["replyTo"], message));
  }
  return [...kept].sort(byNumber);
}

/** The comments whose chain of replies ends at one that replies to nothing: found from those downwards. */
function anchored(byId: ReadonlyMap<string, Filed<Comment>>): Set<Comment> {
  const kept = new Set<Comment>();
  const replies = new Map<string, Comment[]>();
  for (const { record } of byId.values()) {
    if (record.replyTo === null) kept.add(record);
    else if (replies.has(record.replyTo)) replies.get(record.replyTo)?.push(record);
    else replies.set(record.replyTo, [record]);
  }
  // A set hands out what is added while it is walked through, so that no chain is too long.
  for (const { id } of kept) for (const reply of replies.get(id) ?? []) kept.add(reply);
  return kept;
}

/** Ids of the comments that are, by way of others, replies to themselves. */
function loopsOf(byId: ReadonlyMap<string, Filed<Comment>>, kept: ReadonlySet<Comment>): Set<string> {
  const loops = new Set<string>();
  const walks = new Map<string, string>();
  const next = (id: string) => byId.get(id)?.record.replyTo ?? "";
  for (const { record } of byId.values()) {
    if (kept.has(record)) continue;
    let id = record.id;
    for (; byId.has(id) && !walks.has(id); id = next(id)) walks.set(id, record.id);
    if (walks.get(id) === record.id) for (; !loops.has(id); id = next(id)) loops.add(id);
  }
  return loops;
}

function faultOf(
  { id, replyTo }: Comment,
  article: string,
  byId: ReadonlyMap<string, Filed<Comment>>,
  loops: ReadonlySet<string>,
  articlesOf: () => ReadonlyMap<string, string>,
  leftOut: ReadonlySet<string>,
): string {
  const target = replyTo as string;
  if (target === id) return "a comment cannot reply to itself";
  if (loops.has(id)) return `replies to ${show(target)} and is replied to by it, in a loop`;
  if (leftOut.has(target) || byId.has(target)) return `replies to ${show(target)}, which was left out`;
  const elsewhere = articlesOf().get(target);
  if (elsewhere !== undefined && elsewhere !== article)
    return `${show(target)} is a comment on another article, ${show(elsewhere)}`;
  return `there is no comment ${show(target)} on this article`;
}

function byNumber(a: Comment, b: Comment): number {
  const [first, second] = [a.postedAt ?? -Infinity, b.postedAt ?? -Infinity];
  if (first !== second) return first - second;
  return a.id < b.id ? -1 : 1;
}

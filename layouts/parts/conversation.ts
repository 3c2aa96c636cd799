// The comments under one story, as one page of them is given to a layout.

import type { Html } from "../../src/html.ts";
import type { Author } from "../../src/news/author.ts";
import type { Comment } from "../../src/news/comment.ts";

/** One comment with the replies that are shown nested in it (four levels at most; deeper ones follow flat). */
export type ShownComment = {
  /** Its number under the story, which never changes. */
  number: number;
  comment: Comment;
  body: Html;
  /** The author whose it is; null for all that readers wrote. */
  answerer: Author | null;
  /** Whether the reader's name could be taken for one of the staff's, which nobody but they may bear unmarked. */
  isLikeStaff: boolean;
  /** Number of an earlier neighbour by the same author with the same words. */
  twinOf: number | null;
  /** The comment this one answers, where nesting does not show it: its number and its address (`#comment-3`, or on another page). */
  inReplyTo: { number: number; href: string } | null;
  replies: ShownComment[];
};

export type Conversation = {
  /** Comments that readers see, on all pages. */
  count: number;
  threads: ShownComment[];
  /** This page of comments, from 1; `pages` has the paths of all. */
  number: number;
  pages: string[];
  /** Whether readers may write. */
  open: boolean;
  /** Where a form is sent without a service: a prefilled new file on the repository's host; null for nowhere. */
  proposeUrl: string | null;
};

/** How many comments stand nested in this one. */
export function repliesTo({ replies }: ShownComment): number {
  return replies.reduce((sum, reply) => sum + 1 + repliesTo(reply), 0);
}

/** The comments of these threads that can be answered, in reading order. */
export function answerable(threads: readonly ShownComment[]): ShownComment[] {
  return threads.flatMap((one) => [
    ...(one.comment.status === "removed" ? [] : [one]),
    ...answerable(one.replies),
  ]);
}

// A reader's comment: the record that a file of `content/comments/<article>` becomes at the door.

export const statuses = ["published", "held", "spam", "removed"] as const;
export type Status = (typeof statuses)[number];

/** The comments of one story: how many there are, and the comments themselves, which may be read only when asked for. */
export type Talk = {
  /** Number of those that readers see, whatever time they bear. */
  counted: number;
  /** The latest time that one of them bears, ms since 1970; null when all times were lost. */
  newest: number | null;
  /** All statuses, in the order of their numbers (date, id); those without a date come first. */
  all: () => Comment[];
  /** Stands for all of their files. */
  print: () => string;
};

export type Comment = {
  /** The file's name without `.md`; unique under its article. */
  id: string;
  /** Id of the article. */
  article: string;
  file: string;
  /** Empty when it was lost: shown as anonymous. */
  author: string;
  /** ms since 1970; null when it was lost. */
  postedAt: number | null;
  /** When the text was changed later, ms since 1970. */
  editedAt: number | null;
  replyTo: string | null;
  /** http or https address of the reader's own page. */
  url: string | null;
  status: Status;
  lang: string | null;
  /** Markdown of the safe subset; empty for removed ones. */
  body: string;
};

// A reader's comment: the record that a file of `content/comments/<article>` becomes at the door.

export const statuses = ["published", "held", "spam", "removed"] as const;
export type Status = (typeof statuses)[number];

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

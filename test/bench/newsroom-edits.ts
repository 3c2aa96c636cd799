// What authors and readers do to a made-up newsroom between two builds; all of it can be undone.

import fs from "node:fs";
import path from "node:path";
import { commentFile } from "./newsroom/bench-comments.ts";
import { type BenchStory, benchStory, momentOf } from "./newsroom/bench-story.ts";
import { dice } from "./newsroom/dice.ts";

export type NewsroomEdits = {
  /** The moment of all builds, some hours after the newest story. */
  now: number;
  /** Address of the page of the story that `edit` changes. */
  editedPath: string;
  /** A reader's comment on a story of the last hours. */
  comment: () => void;
  /** Another headline and a further sentence for a story of the last hours. */
  edit: (headline: string) => void;
  /** A new story. */
  publish: () => void;
  undo: () => void;
};

/** How many stories ago the one appeared that is edited and talked about. */
const recent = 6;

export function newsroomEdits(content: string, articles: number): NewsroomEdits {
  const now = momentOf(articles) + 8 * 60 * 60 * 1000; // by then the last comment is written
  const old = benchStory(Math.max(0, articles - recent));
  const fresh = benchStory(articles); // the next one
  const comment = path.join(content, "comments", old.id, "late.md");
  return {
    now,
    editedPath: `/${old.file.slice("articles/".length, -".md".length)}/`,
    comment: () => save(comment, commentFile(dice(articles), now, null)),
    edit: (headline) => save(path.join(content, old.file), edited(old, headline)),
    publish: () => save(path.join(content, fresh.file), fresh.text),
    undo() {
      for (const file of [comment, path.join(content, fresh.file)]) fs.rmSync(file, { force: true });
      save(path.join(content, old.file), old.text);
    },
  };
}

function edited({ text, title }: BenchStory, headline: string): string {
  return `${text.replace(`title: ${title}`, `title: ${headline}`)}\nThis was added later.\n`;
}

/** Writes a file as editors do, but one that Hugo’s newsroom shares anew: that must not change. */
function save(file: string, text: string): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  if ((fs.statSync(file, { throwIfNoEntry: false })?.nlink ?? 1) > 1) fs.rmSync(file);
  fs.writeFileSync(file, text);
}

// Checks that a story's video is of one kind: YouTube's, or files of our own.

import type { ArticleFields } from "./article-shape.ts";
import type { Problem } from "./problem.ts";
import { problemAt, type Source } from "./source.ts";

export function checkVideo(source: Source, { video }: ArticleFields, problems: Problem[]): void {
  if (!video) return;
  if (!video.youtube === !video.src) {
    const message = "needs either `youtube` with an id or `src` with a file, not both";
    problems.push(problemAt(source, ["video"], message));
  } else if (video.youtube && (video.poster || video.captions)) {
    const message = "belongs to a file of our own: YouTube brings its own";
    problems.push(problemAt(source, ["video", video.poster ? "poster" : "captions"], message, "key"));
  }
}

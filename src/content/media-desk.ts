// The media desk: hands out the pictures and files that records name, and tells what is wrong with them.

import type { Media } from "../news/newsroom.ts";
import type { Size } from "../news/picture-variants.ts";
import { extensionOf, isPicture, pictureSize } from "./picture-size.ts";
import type { Problem } from "./problem.ts";
import { Refusal } from "./refusal.ts";
import { show } from "./show.ts";
import { problemAt, type Source } from "./source.ts";
import { didYouMean } from "./suggest.ts";
import type { Path } from "./yaml-places.ts";

const noSize: Size = { width: 0, height: 0 };

/** What people write who give the path from elsewhere. */
const mediaFolder = /^(?:\.{0,2}\/)*(?:content\/)?media\//;

export type MediaDesk = {
  /** Size as published of the picture `src` below `content/media`, which `source` names at `path`; each file is measured once. */
  picture: (source: Source, path: Path, src: string) => Size;
  /** Checks that `src` is a file of one of these extensions. */
  file: (source: Source, path: Path, src: string, extensions: readonly string[]) => void;
};

export function mediaDesk(media: ReadonlyMap<string, Media>, problems: Problem[]): MediaDesk {
  const sizes = new Map<string, Size | Refusal>();
  const missing = (source: Source, path: Path, src: string) => {
    const inner = src.replace(mediaFolder, "");
    const hint =
      inner === src ? didYouMean(src, media.keys()) : `: leave \`media/\` out, write ${show(inner)}`;
    problems.push(problemAt(source, path, `there is no file ${show(src)} in media${hint}`));
  };
  return {
    picture(source, path, src) {
      const found = media.get(src);
      if (!found) missing(source, path, src);
      else if (!isPicture(src)) problems.push(problemAt(source, path, `${show(src)} is no picture`));
      if (!found || !isPicture(src)) return noSize;
      const size = sizes.get(src) ?? measure(found.file);
      sizes.set(src, size);
      if (!(size instanceof Refusal)) return size;
      problems.push(problemAt(source, path, `${show(src)} ${size.message}`));
      return noSize;
    },
    file(source, path, src, extensions) {
      const wanted = extensions.join(" or ");
      if (!media.has(src)) missing(source, path, src);
      else if (!extensions.includes(extensionOf(src))) {
        problems.push(problemAt(source, path, `${show(src)} is of the wrong kind: it must be ${wanted}`));
      }
    },
  };
}

function measure(path: string): Size | Refusal {
  try {
    return pictureSize(path);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

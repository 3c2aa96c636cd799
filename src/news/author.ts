// An author: a person or an organization that signs stories.

import type { Link } from "./site.ts";

export type Author = {
  id: string;
  file: string;
  name: string;
  role: string;
  kind: "person" | "organization";
  /** Path below `content/media`, with its size in pixels. */
  image: { src: string; width: number; height: number } | null;
  url: string | null;
  links: Link[];
  /** Comments that are theirs, as `<article>/<comment>`: readers see them signed as stories are. */
  answers: string[];
  /** Markdown. */
  bio: string;
  bioLine: number;
};

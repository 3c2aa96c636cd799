// Hashtags: the last line of a story, when it holds nothing else, names its tags.

import type { Tag } from "./article.ts";
import { idOf } from "./addresses.ts";

const hashtag = /^#[\p{L}\p{M}\p{N}_]{1,100}$/u;

/** Splits a last line such as `#Russia #Ukraine` from `body`; without one the body is returned as it is. */
export function splitHashtags(body: string): { body: string; hashtags: string[] } {
  const text = body.trimEnd();
  const start = text.lastIndexOf("\n") + 1;
  const line = text.slice(start).trim();
  if (!line.startsWith("#")) return { body, hashtags: [] };
  const words = line.split(/[ \t]+/);
  if (!words.every((word) => hashtag.test(word))) return { body, hashtags: [] };
  return { body: text.slice(0, start), hashtags: words.map((word) => word.slice(1)) };
}

/** The tags of `names` in their order, each id once: the first spelling is the one that readers see. */
export function tagsOf(names: readonly string[]): Tag[] {
  const tags = new Map<string, Tag>();
  for (const name of names) {
    const id = idOf(name);
    if (id && !tags.has(id)) tags.set(id, { id, name });
  }
  return [...tags.values()];
}

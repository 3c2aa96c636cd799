// The parser of browsers, and a sanitizer of its trees. They take a while to load, and nearly no text needs them.

import { createRequire } from "node:module";
import { lazily } from "../news/lazily.ts";

const load = createRequire(import.meta.url);

export const browserTree = lazily(() => ({
  ...(load("hast-util-from-html") as typeof import("hast-util-from-html")),
  ...(load("hast-util-sanitize") as typeof import("hast-util-sanitize")),
}));

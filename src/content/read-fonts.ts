// The fonts of site.yml: ids of packages, which have to be installed.

import type { Site } from "../news/site.ts";
import { fontPackage } from "./font-package.ts";
import type { Problem } from "./problem.ts";
import type { SiteFields } from "./site-shape.ts";
import { attemptAt, type Source } from "./source.ts";

/** `data` is what the file says: one id alone stands for both places, and is looked for once. */
export function readFonts(
  { fonts, language }: SiteFields,
  data: unknown,
  source: Source,
  problems: Problem[],
): Site["fonts"] {
  const isOne = typeof Object(data).fonts === "string";
  const find = (place: "text" | "interface"): string | null => {
    const id = fonts?.[place] ?? null;
    const path = isOne ? ["fonts"] : ["fonts", place];
    if (id) attemptAt(source, path, problems, () => fontPackage(id, language));
    return id;
  };
  const text = find("text");
  return { text, interface: isOne ? text : find("interface") };
}

// Checks that different tags don't get one address.

import { idOf } from "../news/addresses.ts";
import type { ArticleFields } from "./article-shape.ts";
import type { Problem } from "./problem.ts";
import { show } from "./show.ts";
import { problemAt, type Source } from "./source.ts";

/**
 * C++ and C# must not share an address; mere spellings, such as E-mail and email, may. `spellings` holds the first
 * name of each tag by its id, and is filled with those of this story.
 */
export function checkTags(
  source: Source,
  { tags = [] }: ArticleFields,
  spellings: Map<string, string>,
  problems: Problem[],
): void {
  for (const [i, name] of tags.entries()) {
    const id = idOf(name);
    const known = spellings.get(id);
    if (known === undefined) spellings.set(id, name);
    else if (letters(known) !== letters(name)) {
      const message = `${show(name)} and ${show(known)} would share the address /tags/${id}/: name one of them otherwise`;
      problems.push(problemAt(source, ["tags", i], message));
    }
  }
}

function letters(name: string): string {
  const small = name.normalize("NFC").toLowerCase();
  return small.replace(/[\s\p{Pd}\p{Pc}'’.]/gu, "");
}

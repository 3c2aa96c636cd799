// What each language prints, word by word: sentences come with the name “Olha”, counted phrases with 21.

import { ar } from "../../../layouts/languages/ar.ts";
import { de } from "../../../layouts/languages/de.ts";
import { en } from "../../../layouts/languages/en.ts";
import { es } from "../../../layouts/languages/es.ts";
import { fr } from "../../../layouts/languages/fr.ts";
import { uk } from "../../../layouts/languages/uk.ts";
import type { Words } from "../../../layouts/languages/words.ts";
import { defaultReactions, graveReactions } from "../../../src/news/reactions.ts";

export const translations: [string, Words][] = Object.entries({ ar, de, es, fr, uk });
export const languages: [string, Words][] = [["en", en], ...translations];

/** Phrases of a number. */
export const counted = [
  "readingTime",
  "olderThan",
  "aboutAuthors",
  "comments",
  "reactionCount",
  "badgeRule",
  "stories",
] as const;

/** Functions of figures, lists and reactions, which are no words of their own. */
const makers = ["number", "percent", "list", "reactionLabel"];

/** By name: `skip`, `kinds.opinion`, `reactionLabel.win`. */
export function printed(words: Words): Map<string, string> {
  const all = new Map<string, string>();
  const add = (name: string, word: unknown): void => {
    if (typeof word === "string") all.set(name, word);
    else if (Array.isArray(word)) all.set(name, word.join("\n"));
    else if (typeof word === "function") {
      const isCounted = (counted as readonly string[]).includes(name);
      const made = isCounted ? word(21) : word("Olha", "Olha");
      add(name, Array.isArray(made) ? made : String(made));
    } else for (const [key, inner] of Object.entries(word as object)) add(`${name}.${key}`, inner);
  };
  for (const [name, word] of Object.entries(words)) if (!makers.includes(name)) add(name, word);
  for (const reaction of [...defaultReactions, ...graveReactions])
    all.set(`reactionLabel.${reaction.id}`, words.reactionLabel(reaction));
  return all;
}

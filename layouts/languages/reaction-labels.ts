// What reactions are called in a language.

import { defaultReactions, graveReactions, type Reaction } from "../../src/news/reactions.ts";

const builtIn = new Map([...defaultReactions, ...graveReactions].map(({ id, label }) => [id, label]));

/** Labels by the ids of the built-in sets. A reaction that the site named or renamed keeps the site's label. */
export function reactionLabels(words: Readonly<Record<string, string>>): (reaction: Reaction) => string {
  const labels = new Map(Object.entries(words));
  return ({ id, label }) => (builtIn.get(id) === label ? (labels.get(id) ?? label) : label);
}

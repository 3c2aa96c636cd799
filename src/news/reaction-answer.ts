// What the reactions service says of a story, read with distrust: it is shown to every reader.

/** Counts by reaction, and the reader's own one; null for none. */
export type ReactionAnswer = { counts: Map<string, number>; mine: string | null };

/** More readers than there are people are not believed. The ledger has the same limit. */
const most = 1e12;

/**
 * Reads the service's JSON about `article`. A reaction that it does not name has the count 0, one that is not of `ids` is
 * passed over. An answer about something else, or with a count that is none, is no answer: null.
 */
export function reactionAnswer(json: any, article: string, ids: readonly string[]): ReactionAnswer | null {
  if (json?.article !== article) return null;
  const { counts, mine } = json;
  if (Object(counts) !== counts || Array.isArray(counts)) return null;
  const known = new Map<string, number>(ids.map((id) => [id, Object.hasOwn(counts, id) ? counts[id] : 0]));
  const isBelieved = [...known.values()].every((n) => Number.isInteger(n) && n >= 0 && n <= most);
  return isBelieved ? { counts: known, mine: ids.includes(mine) ? mine : null } : null;
}

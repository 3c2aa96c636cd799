// Reactions: the sets readers choose from, the tally of a story, its shares and badges.

/** `id` is stable and stands in the ledger; `label` and `emoji` are what readers see. */
export type Reaction = { id: string; label: string; emoji: string };

/** Counts by reaction id, whole numbers from 0. */
export type Tally = Readonly<Record<string, number>>;

/** The nine of the default set, in the order readers know them. */
export const defaultReactions: readonly Reaction[] = [
  { id: "hate", label: "Hate", emoji: "😡" },
  { id: "confused", label: "Confused", emoji: "😕" },
  { id: "fail", label: "Fail", emoji: "👎" },
  { id: "fun", label: "Fun", emoji: "😄" },
  { id: "geeky", label: "Geeky", emoji: "🤓" },
  { id: "love", label: "Love", emoji: "😍" },
  { id: "lol", label: "LOL", emoji: "😂" },
  { id: "omg", label: "OMG", emoji: "😱" },
  { id: "win", label: "Win", emoji: "🏆" },
];

/** For news of death and war, under which laughing faces would be out of place. */
export const graveReactions: readonly Reaction[] = [
  { id: "sad", label: "Sad", emoji: "😢" },
  { id: "angry", label: "Angry", emoji: "😠" },
  { id: "shocked", label: "Shocked", emoji: "😨" },
  { id: "worried", label: "Worried", emoji: "😟" },
  { id: "hopeful", label: "Hopeful", emoji: "🕊️" },
  { id: "support", label: "Support", emoji: "🤝" },
];

/** Reactions of the built-in sets at which nobody should be asked to laugh when the news is grave. */
export const lightHearted: ReadonlySet<string> = new Set(["fun", "geeky", "lol", "win"]);

/** Sum of the counts of `reactions`. */
export function total(reactions: readonly Reaction[], tally: Tally): number {
  return reactions.reduce((sum, { id }) => sum + (tally[id] ?? 0), 0);
}

/** Share of `count` in `sum` in percent with one decimal, rounded down: floor(1000·n/Σ)/10; 0 of 0 is 0. */
export function share(count: number, sum: number): number {
  return sum === 0 ? 0 : Math.floor((1000 * count) / sum) / 10;
}

/** Height of a reaction's bar in percent of that of the strongest, but so much at least that one reader can be seen. */
export function barHeight(count: number, strongest: number): number {
  return count === 0 ? 0 : Math.max(3, Math.round((100 * count) / strongest));
}

/**
 * The reactions a story wears as badges, the strongest first: those that reached `threshold`, a second one only
 * when it has more than `second` (a fraction) of the first. At most two; equal counts keep the set's order.
 */
export function badges(
  reactions: readonly Reaction[],
  tally: Tally,
  rule: { threshold: number; second: number },
): Reaction[] {
  const earned = reactions
    .filter(({ id }) => (tally[id] ?? 0) >= rule.threshold)
    .sort((a, b) => (tally[b.id] ?? 0) - (tally[a.id] ?? 0));
  const [first, second] = earned;
  if (!first) return [];
  return second && (tally[second.id] ?? 0) > rule.second * (tally[first.id] ?? 0) ? [first, second] : [first];
}

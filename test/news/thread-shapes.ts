// Shapes that a conversation may have: which comment each one answers, by number; null for none.

export const shapes: Record<string, (i: number, count: number) => number | null> = {
  "siblings under the story": () => null,
  "siblings under one comment": (i) => (i === 0 ? null : 0),
  "a chain": (i) => (i === 0 ? null : i - 1),
  "a chain from the last to the first": (i, count) => (i === count - 1 ? null : i + 1),
  "a comb": (i) => (i < 2 ? null : i % 2 ? i - 1 : i - 2),
  "a tree of two": (i) => (i === 0 ? null : Math.floor((i - 1) / 2)),
  "a chain with siblings at its end": (i, count) => (i === 0 ? null : Math.min(i - 1, count / 2)),
  "threads of three": (i) => (i % 3 ? i - (i % 3) : null),
};

/** Some of their comments are, by way of others, answers to themselves, so that none can be shown. */
export const loops: Record<string, (i: number, count: number) => number> = {
  "one loop": (i, count) => (i + 1) % count,
  "a loop of each two": (i) => (i % 2 ? i - 1 : i + 1),
  "answers to themselves": (i) => i,
  "a chain into a loop": (i) => (i === 0 ? 1 : i - 1),
  "siblings under a loop": (i) => (i === 0 ? 1 : 0),
  "a comb into a loop": (i) => (i < 2 ? 1 - i : i % 2 ? i - 1 : i - 2),
  "answers to nothing": (i, count) => count + i,
};

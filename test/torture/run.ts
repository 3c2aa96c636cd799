// What a run of torture is: a name, a number of cases, and what came of them.

export type Order = {
  /** How many cases are wanted; a run with a fixed list of them takes the first so many. */
  cases: number;
  /** What a generator draws from: the same seed makes the same cases. */
  seed: number;
};

/** Counts by what was counted ("payloads", "executions"), in the order to tell; faults as lines to read, none when all is well. */
export type Outcome = { counts: Record<string, number>; faults: string[] };

export type Run = {
  /** What `--only` calls it. */
  name: string;
  /** What it proves, in a line. */
  about: string;
  /** Cases where `--cases` says nothing; Infinity for all there are. */
  cases: number;
  run: (order: Order) => Promise<Outcome>;
};

// What the runs of one size come to: the median of each figure, and of each ratio run by run.

import { type Run, type SizeFigures, type Step, steps } from "./bench-run.ts";
import type { Cost } from "./measure.ts";
import { median } from "./median.ts";

export const costs = ["wall", "cpu", "peak"] as const satisfies (keyof Cost)[];

export type StepFigures = Cost & { written: number; files: number; toClean: number };

export type Figures = {
  articles: number;
  comments: number;
  steps: Record<Step, StepFigures>;
  hugo: (Cost & { files: number }) | null;
  /** Ours by Hugo's. */
  toHugo: Cost | null;
  watch: Cost | null;
};

export function figures({ articles, runs, watch }: SizeFigures): Figures {
  const comments = runs[0]?.builds["clean build"].comments ?? NaN;
  const all = Object.fromEntries(steps.map((step) => [step, stepFigures(runs, step)]));
  const pairs = runs.flatMap(({ builds, hugo }) => (hugo ? [{ ours: builds["clean build"], hugo }] : []));
  const theirs = pairs.map(({ hugo }) => hugo);
  const files = median(theirs.map(({ files }) => files));
  return {
    articles,
    comments,
    steps: all as Record<Step, StepFigures>,
    hugo: pairs.length > 0 ? { ...middle(theirs), files } : null,
    toHugo: pairs.length > 0 ? middle(pairs.map(({ ours, hugo }) => ratio(ours, hugo))) : null,
    watch,
  };
}

function stepFigures(runs: readonly Run[], step: Step): StepFigures {
  const builds = runs.map(({ builds }) => builds[step]);
  return {
    ...middle(builds),
    written: median(builds.map(({ written }) => written)),
    files: median(builds.map(({ files }) => files)),
    toClean: median(runs.map(({ builds }) => builds[step].wall / builds["clean build"].wall)),
  };
}

function middle(all: readonly Cost[]): Cost {
  const of = (cost: keyof Cost) => median(all.map((one) => one[cost]));
  return { wall: of("wall"), cpu: of("cpu"), peak: of("peak") };
}

export function ratio(a: Cost, b: Cost): Cost {
  return { wall: a.wall / b.wall, cpu: a.cpu / b.cpu, peak: a.peak / b.peak };
}

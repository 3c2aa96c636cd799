// The benchmark's ratios as rows of a table in the README.

import type { Figures } from "./bench-figures.ts";
import { type Step, steps } from "./bench-run.ts";
import { count, digits } from "./bench-table.ts";

const pushes = steps.filter((step) => step !== "clean build");

const heading = [
  "articles + comments",
  "clean build ÷ Hugo: time",
  "CPU",
  "memory",
  ...pushes.map((step) => `${step} ÷ clean build`),
  "saved, then seen",
];

export function benchMarkdown(all: readonly Figures[]): string {
  const line = heading.map(() => "---");
  const rows = [
    heading,
    line,
    ...all.map(sizeRow),
    ...all.slice(1).map((size, i) => growthRow(all[i], size)),
  ];
  return rows.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** `0.04 (4 files)`: time by the clean build's, and the files that were written. */
function push({ steps: all }: Figures, step: Step): string {
  const { toClean, written } = all[step];
  return `${digits(toClean)} (${count(written)} ${written === 1 ? "file" : "files"})`;
}

function sizeRow(size: Figures): string[] {
  const { articles, comments, toHugo, watch } = size;
  const ratios = toHugo ? [toHugo.wall, toHugo.cpu, toHugo.peak].map(digits) : ["–", "–", "–"];
  const seen = watch ? `${digits(watch.wall)} s` : "–";
  return [
    `${count(articles)} + ${count(comments)}`,
    ...ratios,
    ...pushes.map((step) => push(size, step)),
    seen,
  ];
}

/** How the clean build grows, against how the newsroom does. */
function growthRow(small: Figures | undefined, large: Figures): string[] {
  if (!small) return [];
  const [a, b] = [small.steps["clean build"], large.steps["clean build"]];
  const name = `growth to ${count(large.articles)}: ${digits(large.articles / small.articles)}×`;
  const own = [b.wall / a.wall, b.cpu / a.cpu, b.peak / a.peak].map((times) => `${digits(times)}×`);
  const times = (step: Step) => `${digits(large.steps[step].wall / small.steps[step].wall)}×`;
  const seen = large.watch && small.watch ? `${digits(large.watch.wall / small.watch.wall)}×` : "–";
  return [name, ...own, ...pushes.map(times), seen];
}

// The benchmark's figures as a table for the terminal: steps, ratios to Hugo, growth from size to size.

import { type Figures, costs, ratio } from "./bench-figures.ts";
import { steps } from "./bench-run.ts";
import type { Cost } from "./measure.ts";

const heading = [
  "articles",
  "step",
  "wall s",
  "CPU s",
  "peak MiB",
  "files",
  "written",
  "µs a page",
  "÷ clean",
];

const legend = `CPU: user and system, of all processes. Peak: of the largest process. µs a page: wall time by all files of the site.
Clean: nothing of an earlier build is kept but the bundled code. ÷ clean: wall time by the clean build's, run by run.
Hugo’s pages hold less than ours, and among its files is a redirect for each listing of several pages.`;

export function benchTable(all: readonly Figures[]): string {
  const rows = all.flatMap((size) => [...sizeRows(size), []]);
  const growth = all.slice(1).flatMap((size, i) => growthRows(all[i] as Figures, size));
  const parts = [aligned([heading, ...rows]), legend];
  if (growth.length > 0) parts.push("Growth", aligned([growthHeading, ...growth]));
  return parts.join("\n");
}

export const count = (number: number) => number.toLocaleString("en");

/** Three digits that matter. */
export function digits(number: number): string {
  if (!Number.isFinite(number)) return "–";
  return number >= 100 ? String(Math.round(number)) : number.toFixed(number >= 10 ? 1 : number >= 1 ? 2 : 3);
}

function sizeRows({ articles, steps: all, hugo, toHugo, watch }: Figures): string[][] {
  const size = count(articles);
  const own = steps.map((step) => {
    const { files, written, wall, toClean } = all[step];
    const rest = [count(files), count(written), digits((wall * 1e6) / files), digits(toClean)];
    return [size, step, ...costCells(all[step]), ...rest];
  });
  const [clean = [], ...others] = own;
  const rows = [clean];
  if (hugo && toHugo) {
    const perPage = digits((hugo.wall * 1e6) / hugo.files);
    const files = count(hugo.files);
    rows.push([size, "clean build, Hugo", ...costCells(hugo), files, files, perPage, ""]);
    rows.push([size, "clean build ÷ Hugo", ...costs.map((cost) => digits(toHugo[cost]))]);
  }
  rows.push(...others);
  if (watch) rows.push([size, "saved, then seen", ...costCells(watch)]);
  return rows;
}

function costCells(cost: Cost): string[] {
  return [digits(cost.wall), digits(cost.cpu), String(Number.isNaN(cost.peak) ? "–" : Math.round(cost.peak))];
}

const growthHeading = ["articles", "step", "wall ×", "CPU ×", "peak ×"];

function growthRows(small: Figures, large: Figures): string[][] {
  const sizes = `${count(small.articles)} → ${count(large.articles)}`;
  const row = (name: string, a: Cost, b: Cost) => [
    sizes,
    name,
    ...costs.map((cost) => digits(ratio(b, a)[cost])),
  ];
  return [
    ...steps.map((step) => row(step, small.steps[step], large.steps[step])),
    ...(small.hugo && large.hugo ? [row("clean build, Hugo", small.hugo, large.hugo)] : []),
    ...(small.watch && large.watch ? [row("saved, then seen", small.watch, large.watch)] : []),
  ];
}

/** Cells below each other: the first two of a row to the left, figures to the right. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = heading.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  return rows
    .map((cells) =>
      cells
        .map((cell, i) => (i < 2 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

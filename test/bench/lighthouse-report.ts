// What a report of Lighthouse says, in a line of figures and a list of what cost points.

const categories = ["performance", "accessibility", "best-practices", "seo"] as const;

type Audit = { score: number | null; title: string; displayValue?: string; numericValue?: number };
type Category = { score: number | null; auditRefs: { id: string; weight: number }[] };

/** The part read here of https://github.com/GoogleChrome/lighthouse/blob/main/docs/understanding-results.md. */
export type Report = {
  categories: Record<(typeof categories)[number], Category>;
  audits: Record<string, Audit & { details?: { items?: unknown[] } }>;
  runtimeError?: { message: string };
};

const heading = [
  ["", "perf", "access", "best", "seo"],
  ["FCP ms", "LCP ms", "TBT ms", "CLS", "bytes", "requests"],
].flat();

/** Lighthouse's four numbers, then what it measured. */
export function row(name: string, { categories: scores, audits }: Report): string[] {
  const whole = (id: string) => String(Math.round(audits[id]?.numericValue ?? NaN));
  return [
    name,
    ...categories.map((id) => String(Math.round((scores[id].score ?? NaN) * 100))),
    ...["first-contentful-paint", "largest-contentful-paint", "total-blocking-time"].map(whole),
    (audits["cumulative-layout-shift"]?.numericValue ?? NaN).toFixed(3),
    whole("total-byte-weight"),
    String(audits["network-requests"]?.details?.items?.length),
  ];
}

/** Rows of figures below their heading, the figures to the right. */
export function table(rows: string[][]): string {
  const all = [heading, ...rows];
  const widths = heading.map((_, column) => Math.max(...all.map((cells) => cells[column]?.length ?? 0)));
  const lineOf = (cells: string[]) =>
    cells
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join("  ");
  return all.map(lineOf).join("\n");
}

/** Every audit that took points off. */
export function costs({ categories: scores, audits }: Report): string[] {
  return categories.flatMap((id) =>
    scores[id].auditRefs.flatMap(({ id: name, weight }) => {
      const audit = audits[name];
      if (!audit || weight === 0 || audit.score === null || audit.score >= 1) return [];
      const points = Math.round(audit.score * 100);
      return [
        `${id}: ${name} ${points} (weight ${weight}): ${audit.title} ${audit.displayValue ?? ""}`.trim(),
      ];
    }),
  );
}

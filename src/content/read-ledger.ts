// Reads `content/reactions/*.json`, the counts that the reactions service has exported.

import type { Tally } from "../news/reactions.ts";
import { wholeNumber } from "./fields.ts";
import { mapOf } from "./map-field.ts";
import type { Problem } from "./problem.ts";
import { readShape } from "./read-shape.ts";
import { readText } from "./read-text.ts";
import { below, entriesOf, refuse, strayFault, type Shelf } from "./shelf.ts";
import { attempt, problemAt, type Source } from "./source.ts";
import { readJson } from "./strict-json.ts";

const mostBytes = 64 * 1024 * 1024;

const anyKey = (): void => {};
const shape = mapOf(mapOf(wholeNumber(0, 1e12), anyKey), anyKey);

/** What counts may be about: ids of all articles, and of the reactions of all sets. */
export type Known = { articles: ReadonlySet<string>; reactions: ReadonlySet<string> };

/** Counts by article id. Those for an article or a reaction that is not there are passed over with a notice. */
export function readLedger(shelf: Shelf, known: Known, problems: Problem[]): Map<string, Tally> {
  const ledger = new Map<string, Tally>();
  const owners = new Map<string, string>();
  for (const { name, kind } of entriesOf(shelf, problems)) {
    const isLedger = kind === "file" && name.endsWith(".json") && !name.startsWith(".");
    if (isLedger) enter(readFile(below(shelf, name), problems), known, ledger, owners, problems);
    else
      refuse(
        shelf,
        name,
        kind === "file" ? "is no .json file: nothing else belongs here" : strayFault(kind),
        problems,
      );
  }
  return ledger;
}

type Entries = [string, [string, number][]][];
type LedgerFile = { source: Source; entries: Entries };

function readFile(at: Shelf, problems: Problem[]): LedgerFile | null {
  const text = attempt(at, problems, () => readText(at, mostBytes));
  const data = text === null ? null : attempt(at, problems, () => ({ value: readJson(text) }));
  if (text === null || !data) return null;
  const source = { file: at.file, severity: at.severity, yaml: text, yamlLine: 1 };
  const entries = readShape(source, data.value, shape, problems);
  return entries && { source, entries };
}

function enter(
  file: LedgerFile | null,
  known: Known,
  ledger: Map<string, Tally>,
  owners: Map<string, string>,
  problems: Problem[],
): void {
  if (!file) return;
  const notice = (path: string[], message: string) =>
    problems.push({ ...problemAt(file.source, path, message, "key"), severity: "notice" });
  for (const [article, counts] of file.entries) {
    const owner = owners.get(article);
    owners.set(article, file.source.file);
    if (owner !== undefined) {
      problems.push(
        problemAt(file.source, [article], `is counted in ${owner} as well: delete one of the two`, "key"),
      );
    } else if (!known.articles.has(article))
      notice([article], "there is no such article, so this count is left out");
    else ledger.set(article, tallyOf(article, counts, known, notice));
  }
}

function tallyOf(
  article: string,
  counts: [string, number][],
  { reactions }: Known,
  notice: (path: string[], message: string) => void,
): Tally {
  const tally: Record<string, number> = Object.create(null);
  for (const [reaction, count] of counts) {
    if (reactions.has(reaction)) tally[reaction] = count;
    else notice([article, reaction], "is no reaction of any set, so this count is left out");
  }
  return tally;
}

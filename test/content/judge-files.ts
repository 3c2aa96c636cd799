// Puts hostile files into a newsroom, reads that as a build does, and says what was not as it must be.

import { join } from "node:path";
import { formatProblem } from "../../src/content/format-problem.ts";
import { readAnyMarkdown } from "../../src/content/markdown-file.ts";
import { type Opened, openNewsroom } from "../../src/content/open-newsroom.ts";
import { isRefusal, type Problem } from "../../src/content/problem.ts";
import type { Newsroom } from "../../src/news/newsroom.ts";
import { newsroomFolder } from "../newsroom-folder.ts";
import { driveWith } from "./drive-with.ts";
import type { HostileFile } from "./hostile-files.ts";

export type Verdicts = { accepted: number; refused: number };

const folder = newsroomFolder({
  "articles/harbour-fire.md": "---\ntitle: Fire\ndate: 2022-02-28\n---\nIt is out.\n",
  "authors/ana.md": "---\nname: Ana\n---\n",
  "comments/harbour-fire/c1.md": "I saw it.\n",
  "pages/about.md": "---\ntitle: About\n---\n",
  "media/quay.mp4": "",
});

const open = (files: readonly HostileFile[]): Opened =>
  openNewsroom(folder, { drive: driveWith(folder, files) });

/** Throws where the door crashes, takes too long, says nothing, or takes a file for something else than it says. */
export function judge(files: readonly HostileFile[]): Verdicts {
  const { problems } = quickly(() => open(files));
  checkPrototypes();
  const byName = new Map(files.map((one) => [join(folder, one.file), one]));
  const refused = new Set<HostileFile>();
  for (const problem of problems) {
    const one = byName.get(problem.file);
    if (!one) throw new Error(`names another file: ${formatProblem(problem)}`);
    checkProblem(problem, one);
    if (isRefusal(problem)) refused.add(one);
  }
  const good = files.filter((one) => !refused.has(one));
  const records = recordsOf(open(good), good);
  const again = recordsOf(open(good.map(rewritten)), good);
  good.forEach(({ file }, i) => {
    if (records[i] !== again[i])
      throw new Error(`${file} is another, written anew: ${records[i]} ${again[i]}`);
  });
  return { accepted: good.length, refused: refused.size };
}

/** What became of each file, without the places in it, which differ when it is written anew. */
function recordsOf({ newsroom, problems }: Opened, files: readonly HostileFile[]): string[] {
  if (!newsroom)
    throw new Error(`what is well alone is not together: ${problems.map(formatProblem).join("\n")}`);
  return files.map(({ file }) => {
    const record = recordIn(newsroom, file);
    if (!record) throw new Error(`${file} is lost without a word`);
    return JSON.stringify({ ...record, bodyLine: 0, bioLine: 0 });
  });
}

function recordIn({ articles, comments, authors, pages }: Newsroom, file: string): object | undefined {
  const [kind] = file.split("/");
  const id = file.slice(file.lastIndexOf("/") + 1, -".md".length);
  if (kind === "authors") return authors.get(id);
  if (kind === "pages") return pages.find((page) => page.id === id);
  const all = kind === "articles" ? articles : comments.get("harbour-fire")?.all();
  return all?.find((one) => one.id === id);
}

/** In ms, for all of them. */
const mostTime = 1_000;

/** Processor time alone counts: the machine may be busy. */
function quickly<Value>(work: () => Value): Value {
  const start = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(start);
  const spent = (user + system) / 1000;
  if (spent > mostTime) throw new Error(`took ${spent.toFixed(0)} ms`);
  return value;
}

function checkProblem(problem: Problem, { file, bytes }: HostileFile): void {
  const { line, column, message, severity } = problem;
  const said = formatProblem(problem);
  const lines = bytes.toString("utf8").split(/\r\n?|\n/);
  const width = lines[line - 1]?.length ?? -1;
  if (!(Number.isInteger(line) && line >= 1 && line <= lines.length))
    throw new Error(`no such line: ${said}`);
  if (!(Number.isInteger(column) && column >= 1 && column <= width + 2))
    throw new Error(`no such column: ${said}`);
  if (!message.trim()) throw new Error(`says nothing: ${said}`);
  if (/[\p{Cc}\p{Cs}\p{Bidi_C}\p{Zl}\p{Zp}]/u.test(said))
    throw new Error(`could fool a terminal: ${JSON.stringify(said)}`);
  if (said.length > 3_000) throw new Error(`says too much: ${said.length} characters`);
  if (file.startsWith("comments/") && severity === "error")
    throw new Error(`a comment stops the build: ${said}`);
}

const shared = [Object, Array, String, Function];
const clean = shared.map(({ prototype }) => Reflect.ownKeys(prototype).length);

function checkPrototypes(): void {
  for (const key in {}) throw new Error(`every object has ${key} now`);
  shared.forEach(({ prototype, name }, i) => {
    if (Reflect.ownKeys(prototype).length !== clean[i]) throw new Error(`${name}.prototype was changed`);
  });
}

/** The same data and body, written in another way: JSON is YAML. */
function rewritten(one: HostileFile): HostileFile {
  const drive = driveWith(folder, [one]);
  const { data, body } = readAnyMarkdown(
    { drive, disk: join(folder, one.file), file: "", severity: "error" },
    Infinity,
  );
  const lines = Object.entries(data as object).map(([key, value]) => `${json(key)}: ${json(value)}\n`);
  return { file: one.file, bytes: Buffer.from(`---\n${lines.join("")}---\n${body}`) };
}

/** Without the characters that YAML wants escaped. */
function json(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

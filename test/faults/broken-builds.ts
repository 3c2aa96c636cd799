// Builds of a small newsroom on a disk that fails: each call of a build in turn, and what has to hold of it.

import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { copyProject } from "../bench/project-copy.ts";
import { newsroomFolder } from "../newsroom-folder.ts";
import { freshFolder } from "../site/build-site.ts";
import { bytesOf } from "../site/edits.ts";
import { type Files, comment, ferryNews, story } from "../site/ferry-news.ts";

const preload = path.join(import.meta.dirname, "failing-disk.js");

/** A call of a build as it was counted: the how manieth of its thread, what was called, and with what. */
export type Call = { thread: string; number: number; name: string; target: string };
/** A call that fails, with this code; `stays` when all that follow fail, too. */
export type Fault = Call & { code: string; stays: boolean };

type Bytes = Map<string, string>;

/** A build of `kind`: the site before it and the one that it has to make, and its calls when all goes well. */
export type Scene = { kind: Kind; room: string; before: Bytes; after: Bytes; calls: Call[] };

/** The first build of a newsroom, one that finds what was edited, and one that makes all anew over a site that stands. */
export type Kind = "first" | "edited" | "clean";

const monday: Files = {
  ...ferryNews(1),
  "articles/gull.md": story("Gull", "2022-03-01", "image: { src: gull.png, alt: A gull }"),
};

/** The next day a story has come, one was changed, one has another picture, and a reader has written. */
const tuesday: Files = {
  "articles/storm.md": story("Storm", "2022-03-02", "section: world\ntags: [Storm]"),
  "articles/crossing-1.md": `${monday["articles/crossing-1.md"]}It was late.\n`,
  "articles/gull.md": story("Gull", "2022-03-01", "image: { src: tern.png, alt: A tern }"),
  "comments/storm/c1.md": comment("Ann", "2022-03-02T10:00", "What a wind!"),
};
/** And these have gone. */
const gone = ["articles/toll-falls.md", "media/gull.png"];

function lay(content: string, files: Files, photo: string, from: string): void {
  for (const [file, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(content, file)), { recursive: true });
    fs.writeFileSync(path.join(content, file), text);
  }
  fs.mkdirSync(path.join(content, "media"), { recursive: true });
  fs.copyFileSync(path.join("content/media", from), path.join(content, "media", photo));
}

/** Makes the room of a scene, builds it up to where the fault will come, and counts what that build calls. */
export async function sceneOf(kind: Kind): Promise<Scene> {
  const room = freshFolder();
  const content = newsroomFolder(monday);
  fs.renameSync(content, path.join(room, "content"));
  copyProject(path.join(room, "project"));
  lay(path.join(room, "content"), {}, "gull.png", "halla-winterborne.png");
  await wellBuilt(room); // with code that is bundled from here on
  const before = kind === "first" ? new Map<string, string>() : bytesOf(path.join(room, "site"));
  lay(path.join(room, "content"), tuesday, "tern.png", "idris-okoro.png");
  for (const file of gone) fs.rmSync(path.join(room, "content", file));
  if (kind === "first") {
    for (const name of fs.readdirSync(path.join(room, "project/.cache")))
      if (!["code", "assets"].includes(name))
        fs.rmSync(path.join(room, "project/.cache", name), { recursive: true });
    fs.rmSync(path.join(room, "site"), { recursive: true });
  }
  keep(room);
  const log = path.join(room, "log");
  await wellBuilt(room, kind, { FAULT_LOG: log });
  const after = bytesOf(path.join(room, "site"));
  const numbers = new Map<string, number>();
  const calls = fs
    .readFileSync(log, "utf8")
    .trimEnd()
    .split("\n")
    .map((line): Call => {
      const [, thread, name, target] = /^(\S+) (\S+) (.*)$/.exec(line) as unknown as [
        string,
        string,
        string,
        string,
      ];
      const number = (numbers.get(thread) ?? 0) + 1;
      numbers.set(thread, number);
      return { thread, number, name, target: JSON.parse(target) as string };
    });
  return { kind, room, before, after, calls };
}

/** Parts of a room that a build changes; code is bundled once for all. */
const changing = ["site", "project/.cache/newsrooms", "project/.cache/sites", "project/.cache/pictures"];

function keep(room: string): void {
  for (const part of changing) copy(path.join(room, part), path.join(room, "kept", part));
}

/** Puts the room of a scene back to what it was before the build. */
function putBack(room: string): void {
  for (const part of changing) copy(path.join(room, "kept", part), path.join(room, part));
  for (const name of fs.readdirSync(room))
    if (name.startsWith(".press-")) fs.rmSync(path.join(room, name), { recursive: true });
}

function copy(from: string, to: string): void {
  fs.rmSync(to, { recursive: true, force: true });
  if (fs.existsSync(from)) fs.cpSync(from, to, { recursive: true, preserveTimestamps: true });
}

type Run = { status: number | null; err: string };

function build(room: string, kind: Kind, env: Record<string, string>): Promise<Run> {
  const args = ["--content", "../content", "--output", "../site", "--now", "2022-05-01"];
  const child = spawn(
    process.execPath,
    ["src/run.js", "build", ...args, ...(kind === "clean" ? ["--clean"] : [])],
    {
      cwd: path.join(room, "project"),
      env: { ...process.env, CI: "true", ...env, NODE_OPTIONS: `--import ${preload}` },
      stdio: ["ignore", "ignore", "pipe"],
      timeout: 180_000,
    },
  );
  let err = "";
  child.stderr.on("data", (data) => (err += data));
  return new Promise((resolve) => child.on("close", (status) => resolve({ status, err })));
}

async function wellBuilt(
  room: string,
  kind: Kind = "edited",
  env: Record<string, string> = {},
): Promise<void> {
  const { status, err } = await build(room, kind, env);
  if (status !== 0) throw new Error(`a build without a fault has failed: ${err}`);
}

function isSame(a: Bytes, b: Bytes): boolean {
  return a.size === b.size && [...a].every(([file, hash]) => b.get(file) === hash);
}

/** A disk that refuses even to put things back leaves whole pages of two editions; the build says so. */
function isTold(err: string, site: Bytes, editions: Bytes[]): boolean {
  const isOfOne = ([file, hash]: [string, string]) => editions.some((one) => one.get(file) === hash);
  return err.includes("between two editions") && [...site].every(isOfOne);
}

/** Builds with a fault, and once more without one; returns what did not hold. */
export async function faultsOf({ kind, room, before, after }: Scene, fault: Fault): Promise<string[]> {
  putBack(room);
  const { thread, number, code, stays } = fault;
  const hit = path.join(room, "hit");
  fs.rmSync(hit, { force: true });
  const { status, err } = await build(room, kind, {
    FAULT_HIT: hit,
    FAULT: `${thread}:${number}:${code}${stays ? ":stays" : ""}`,
  });
  const told = fs.existsSync(hit) ? fs.readFileSync(hit, "utf8").trimEnd() : " no such call this time";
  const [name, target] = told.split(" ", 2) as [string, string];
  const found: string[] = [];
  const site = bytesOf(path.join(room, "site"));
  if (status === 0 && !isSame(site, after)) found.push("ends well with another site");
  if (status !== 0) {
    if (!isSame(site, before) && !(stays && isTold(err, site, [before, after])))
      found.push("leaves a site that is not the old one");
    if (status === null) found.push("does not end");
    if (/^ {4}at |fault of Broadsheet/m.test(err)) found.push("prints a stack trace");
    else if (!stays && !namesPath(err, target)) found.push("does not name the path");
    if (!/(?:build|make it) again/.test(err)) found.push("does not say what to do");
  }
  const next = await build(room, kind, {});
  if (next.status !== 0) found.push(`the next build fails: ${next.err}`);
  else if (!isSame(bytesOf(path.join(room, "site")), after)) found.push("the next build makes another site");
  // A folder that was just made, and that a disk which keeps failing did not let go, is nobody's and harms nobody.
  const left = fs.readdirSync(room).filter((one) => /^\.press-/.test(one) && !(stays && /-\w{6}$/.test(one)));
  if (left.length > 0) found.push(`the next build leaves ${left.join(", ")}`);
  const about = `${kind}: ${thread} ${number}, ${name} ${target}, ${code}${stays ? " from then on" : ""}`;
  return found.map((one) => `${about}: ${one} (status ${status}) ${JSON.stringify(err.slice(0, 500))}`);
}

/** A handle has no name; the message has to name some path all the same. */
function namesPath(err: string, target: string): boolean {
  return /^\d*$/.test(target) ? /\/[\w.-]+/.test(err) : err.includes(path.basename(target));
}

const codes: [calls: RegExp, codes: string[]][] = [
  [/^(?:write|writeFile|mkdir|mkdtemp|copyFile|rename)$/, ["ENOSPC", "EIO", "EACCES"]],
  [/^(?:open|opendir|readdir|readFile)$/, ["EMFILE", "EACCES", "EIO"]],
  [/^(?:read|fstat|close)$/, ["EIO"]],
  [/^/, ["EACCES", "EIO"]],
];

/** What this call can fail with. */
function codesFor({ name }: Call): string[] {
  return (codes.find(([calls]) => calls.test(name)) as [RegExp, string[]])[1];
}

/** Whether a call only looks for our own code or reads it: of these there are a thousand, all alike. */
function isOfCode({ target }: Call): boolean {
  return /\/project\/(?:src|layouts|node_modules|\.cache\/code)\b|\/node_modules\/|^node:/.test(target);
}

/** The faults of a scene: each call with each of its codes, once and for good; of those for our own code every 25th call. */
export function allFaults({ calls }: Scene): Fault[] {
  return calls
    .filter((call) => !isOfCode(call) || call.number % 25 === 0)
    .flatMap((call) =>
      codesFor(call).flatMap((code) => [false, true].map((stays) => ({ ...call, code, stays }))),
    );
}

/** So many of them, as far apart as can be. */
export function evenly(scene: Scene, cases: number): Fault[] {
  const all = allFaults(scene);
  if (cases >= all.length) return all;
  return Array.from({ length: cases }, (_, i) => all[Math.floor(((i + 0.5) * all.length) / cases)] as Fault);
}

// The press: the only writer of the site. It keeps new files aside until all are made, then renames them into place.

import fs from "node:fs";
import path from "node:path";
import { layDown, makeFolder } from "./lay-down.ts";
import { OutputRefused } from "./output-refused.ts";
import { takeAside } from "./take-aside.ts";
import { type Writer, openWriter } from "./writer.ts";

/** Files appear in this order, so that no page is out before what it links to. */
export const ranks = ["settings", "asset", "media", "story", "page", "listing", "front", "feed"] as const;
export type Rank = (typeof ranks)[number];

export type Press = {
  /** Takes a whole file for `file`, a path below the output folder. */
  put: (file: string, rank: Rank, content: string | Uint8Array) => void;
  /** Takes a copy of a file of the disk. */
  copy: (file: string, rank: Rank, source: string) => void;
  /** Brings all that was taken into place, then removes what this edition no longer has. */
  publish: () => Promise<{ written: number; removed: number }>;
  /** Drops all that was taken; the site stays as it was. */
  discard: () => Promise<void>;
};

/** From so many files on a thread of its own writes them; fewer are sooner written than it is started. */
const many = 500;

/** The file by which the press knows a folder as its own; without it, it overwrites no folder with files in it. */
export const signature = { file: "_headers", start: "# Broadsheet" };

/** Opens a press for `output`. Fails when that is a folder of somebody else's files, or of a build at work. */
export function openPress(output: string): Press {
  const target = path.resolve(output);
  const aside = takeAside(target);
  const before = surveyOwn(target, aside);
  const site = path.join(aside, "site");
  const made = new Set<string>();
  const taken = new Map<string, number>();
  const take = (file: string, rank: Rank): string => {
    taken.set(file, ranks.indexOf(rank));
    return path.join(site, file);
  };
  let writer: Writer | null = null;
  let closed = false; // from then on the folder aside may be another build's
  const discard = async () => {
    if (closed) return;
    closed = true;
    await writer?.stop();
    fs.rmSync(aside, { recursive: true, force: true });
  };
  return {
    put(file, rank, content) {
      const at = take(file, rank);
      if (taken.size > many) writer ??= openWriter();
      if (writer) writer.write(at, content);
      else layDown(at, content, made);
    },
    copy(file, rank, source) {
      const at = take(file, rank);
      makeFolder(at, made);
      fs.copyFileSync(source, at, fs.constants.COPYFILE_FICLONE); // at once, where the disk knows how
    },
    async publish() {
      await writer?.end();
      if (isEmpty(before) && vacate(target)) fs.renameSync(site, target);
      else {
        for (const [file] of [...taken].sort(([, a], [, b]) => a - b)) {
          makeRoom(target, file, before);
          fs.renameSync(path.join(site, file), path.join(target, file));
        }
      }
      const removed = sweep(target, before, new Set(taken.keys()));
      await discard();
      return { written: taken.size, removed };
    },
    discard,
  };
}

/** What stands below a folder, by path with slashes: folders, and all else (files, links, whatever it is). */
type Survey = { folders: Set<string>; others: Set<string> };

function survey(target: string): Survey {
  const found: Survey = { folders: new Set(), others: new Set() };
  const stat = fs.statSync(target, { throwIfNoEntry: false });
  if (!stat) return found;
  if (!stat.isDirectory()) throw new OutputRefused(`${target} is no folder`);
  const queue = [""];
  for (let folder = queue.pop(); folder !== undefined; folder = queue.pop()) {
    for (const entry of fs.readdirSync(path.join(target, folder), { withFileTypes: true })) {
      const name = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) queue.push(name);
      (entry.isDirectory() ? found.folders : found.others).add(name);
    }
  }
  return found;
}

/** Makes way for a whole site at once; false where the folder has to stay: it is a link, or another disk. */
function vacate(target: string): boolean {
  try {
    if (fs.lstatSync(target, { throwIfNoEntry: false })) fs.rmdirSync(target);
    return true;
  } catch {
    return false;
  }
}

/** What stands in the output folder; gives up the folder aside when that is not the press's own. */
function surveyOwn(target: string, aside: string): Survey {
  try {
    const before = survey(target);
    refuseStrangers(target, before);
    return before;
  } catch (error) {
    fs.rmSync(aside, { recursive: true });
    throw error;
  }
}

function isEmpty({ folders, others }: Survey): boolean {
  return folders.size + others.size === 0;
}

function refuseStrangers(target: string, before: Survey): void {
  if (isEmpty(before)) return;
  const { others } = before;
  const sign = path.join(target, signature.file);
  if (others.has(signature.file) && fs.readFileSync(sign, "utf8").startsWith(signature.start)) return;
  throw new OutputRefused(
    `${target} has files that Broadsheet did not make: choose an empty folder, or empty this one`,
  );
}

/** Makes the folders of a file; what is in the way (a file, a link) goes, so nothing is written through a link. */
function makeRoom(target: string, file: string, { folders, others }: Survey): void {
  const parts = file.split("/");
  let folder = "";
  for (const part of parts.slice(0, -1)) {
    folder = folder === "" ? part : `${folder}/${part}`;
    if (folders.has(folder)) continue;
    if (others.delete(folder)) fs.rmSync(path.join(target, folder));
    fs.mkdirSync(path.join(target, folder));
    folders.add(folder);
  }
  if (folders.has(file)) removeFolder(target, file, [folders, others]);
}

/** Removes a folder with all below it, from the disk and from what the press knows of it. */
function removeFolder(target: string, folder: string, known: Set<string>[]): void {
  fs.rmSync(path.join(target, folder), { recursive: true });
  for (const names of known)
    for (const name of names) if (`${name}/`.startsWith(`${folder}/`)) names.delete(name);
}

function sweep(target: string, { folders, others }: Survey, kept: Set<string>): number {
  let removed = 0;
  for (const name of others) {
    if (kept.has(name)) continue;
    fs.rmSync(path.join(target, name), { force: true });
    removed++;
  }
  const used = new Set<string>();
  for (const file of kept) {
    for (let end = file.lastIndexOf("/"); end > 0; end = file.lastIndexOf("/", end - 1))
      used.add(file.slice(0, end));
  }
  const unused = [...folders].filter((folder) => !used.has(folder)).sort((a, b) => b.length - a.length);
  for (const folder of unused) fs.rmdirSync(path.join(target, folder));
  return removed;
}

// The output folder: whose it is, and whether a whole site can be put there at once.

import fs from "node:fs";
import path from "node:path";
import { OutputRefused } from "./output-refused.ts";

/** The file by which the press knows a folder as its own; without it, it overwrites no folder with files in it. */
export const signature = { file: "_headers", start: "# Broadsheet" };

/** Whether nothing stands at `target`, or an empty folder. */
export function isVacant(target: string): boolean {
  const stat = fs.statSync(target, { throwIfNoEntry: false });
  if (stat && !stat.isDirectory()) throw new OutputRefused(`${target} is no folder`);
  return !stat || fs.readdirSync(target).length === 0;
}

/** Fails when the files below `target` are those of somebody else. */
export function refuseStrangers(target: string): void {
  const sign = path.join(target, signature.file);
  const isFile = fs.lstatSync(sign, { throwIfNoEntry: false })?.isFile() ?? false;
  if (isFile && fs.readFileSync(sign, "utf8").startsWith(signature.start)) return;
  throw new OutputRefused(
    `${target} has files that Broadsheet did not make: choose an empty folder, or empty this one`,
  );
}

/** Puts a whole site at once where nothing stands; false where the folder has to stay: it is a link, or another disk. */
export function putWhole(site: string, target: string): boolean {
  const wasThere = fs.lstatSync(target, { throwIfNoEntry: false }) !== undefined;
  try {
    if (wasThere) fs.rmdirSync(target);
    fs.renameSync(site, target);
    return true;
  } catch {
    if (wasThere) fs.mkdirSync(target, { recursive: true });
    return false;
  }
}

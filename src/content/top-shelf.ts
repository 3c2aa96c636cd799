// The top shelf: the content folder itself.

import { statSync } from "node:fs";
import type { Drive } from "./drive.ts";
import type { Problem } from "./problem.ts";
import { realFolder } from "./real-folder.ts";
import { entriesOf, refuse, strayFault, type Shelf } from "./shelf.ts";
import { problemIn } from "./source.ts";

/** A missing folder is named later. */
export function topShelf(folder: string, drive: Drive): Shelf {
  return {
    drive,
    disk: realFolder(folder),
    file: folder.replaceAll("\\", "/").replace(/(?<=[^/])\/+$/, ""),
    severity: "error",
  };
}

const folders = new Set(["articles", "comments", "authors", "pages", "media", "reactions"]);

/** Names what is no part of a newsroom; false when there is no folder at all. */
export function checkTop(top: Shelf, problems: Problem[]): boolean {
  if (!statSync(top.disk, { throwIfNoEntry: false })?.isDirectory()) {
    problems.push(problemIn(top.file, "error", "there is no such folder"));
    return false;
  }
  for (const { name, kind } of entriesOf(top, problems)) {
    if (name === "site.yml" || (kind === "folder" && folders.has(name))) continue;
    const message = folders.has(name) ? "must be a folder" : "does not belong in a newsroom";
    refuse(top, name, kind === "file" || kind === "folder" ? message : strayFault(kind), problems);
  }
  return true;
}

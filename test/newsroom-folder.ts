// Makes a mini newsroom in a fresh temporary folder, for tests of everything that reads one.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const site = `title: The Harbour Times
url: https://harbour.example
description: News of a small port
language: en
timezone: Europe/London
`;

const made: string[] = [];
process.once("exit", () => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/**
 * Writes `files` (path below `content` → text) and returns the path of `content`. Where no `site.yml` is among them
 * there is a plain one. The folder is removed when the process ends.
 */
export function newsroomFolder(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "newsroom-"));
  made.push(folder);
  for (const [path, text] of Object.entries({ "site.yml": site, ...files })) {
    const file = join(folder, "content", path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return join(folder, "content");
}

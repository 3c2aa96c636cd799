// A newsroom as Hugo reads it: the same files, a story's comments beside it in a folder of its own, a folder a month.

import fs from "node:fs";
import path from "node:path";
import { setImmediate } from "node:timers/promises";

/** Below `newsroom`, a folder with `content`; its files are linked, so that they stand on the disk once. */
export async function hugoNewsroom(newsroom: string): Promise<string> {
  const folder = path.join(newsroom, "hugo");
  if (fs.existsSync(folder)) return folder;
  const content = path.join(newsroom, "content");
  const aside = `${folder}.half`;
  fs.rmSync(aside, { recursive: true, force: true });
  for (const name of filesOf(path.join(content, "authors")))
    link(path.join(content, "authors", name), path.join(aside, "author", name.slice(0, -3), "_index.md"));
  link(path.join(content, "pages/about.md"), path.join(aside, "about.md"));
  const names = fs.readdirSync(path.join(content, "articles"), { recursive: true, encoding: "utf8" });
  for (const [i, name] of names.entries()) {
    if (i % 1000 === 0) await setImmediate(); // lets Ctrl+C through
    if (name.endsWith(".md")) linkStory(content, name, aside);
    else write(path.join(aside, name, "_index.md"), `---\ntitle: ${name}\n---\n`);
  }
  fs.renameSync(aside, folder);
  return folder;
}

/** `name` is the story's file below `articles`, with its year and month. */
function linkStory(content: string, name: string, aside: string): void {
  const folder = path.join(aside, name.slice(0, -3));
  link(path.join(content, "articles", name), path.join(folder, "index.md"));
  const comments = path.join(content, "comments", path.basename(folder));
  for (const comment of filesOf(comments))
    fs.linkSync(path.join(comments, comment), path.join(folder, comment));
}

function filesOf(folder: string): string[] {
  return fs.existsSync(folder) ? fs.readdirSync(folder) : [];
}

function link(from: string, to: string): void {
  fs.mkdirSync(path.dirname(to), { recursive: true });
  fs.linkSync(from, to);
}

function write(file: string, text: string): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
}

// Made-up newsrooms on the disk, kept from run to run for as long as the code that writes them is the same.

import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { say } from "../say.ts";
import { writeNewsroom } from "./write-newsroom.ts";

/** Names the code that writes newsrooms. */
function printOfCode(): string {
  const hash = createHash("sha256");
  for (const name of fs.readdirSync(import.meta.dirname).sort())
    hash.update(fs.readFileSync(path.join(import.meta.dirname, name)));
  return hash.digest("hex").slice(0, 8);
}

/** The folder of a newsroom of this size, below `work`; its `content` is there, and made where it was not. */
export function keptNewsroom(work: string, articles: number): string {
  const folder = path.join(work, `newsroom-${articles}-${printOfCode()}`);
  if (fs.existsSync(folder)) return folder;
  const aside = `${folder}.half`;
  fs.rmSync(aside, { recursive: true, force: true });
  writeNewsroom(path.join(aside, "content"), articles, (done) =>
    say(`writing a newsroom: ${done.toLocaleString("en")} of ${articles.toLocaleString("en")} articles`),
  );
  fs.renameSync(aside, folder); // so that half a newsroom is never taken for a whole one
  return folder;
}

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

/** Where a newsroom of this size is kept, below `work`; while it is being written its name ends in `.half`. */
export function newsroomFolder(work: string, articles: number): string {
  return path.join(work, `newsroom-${articles}-${printOfCode()}`);
}

/** Makes the newsroom of a folder where there is none yet; its `content` is what builds read. */
export async function keepNewsroom(folder: string, articles: number): Promise<void> {
  if (fs.existsSync(folder)) return;
  const aside = `${folder}.half`;
  fs.rmSync(aside, { recursive: true, force: true });
  await writeNewsroom(path.join(aside, "content"), articles, (done) =>
    say(`writing a newsroom: ${done.toLocaleString("en")} of ${articles.toLocaleString("en")} articles`),
  );
  fs.renameSync(aside, folder); // so that half a newsroom is never taken for a whole one
}

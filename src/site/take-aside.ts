// The folder beside the output in which a press keeps its files, and which only one build has at a time.

import fs from "node:fs";
import path from "node:path";
import { withPath } from "../content/with-path.ts";
import { OutputRefused } from "./output-refused.ts";

/** Names the process whose build is at work. */
const owner = "owner";
/** What is left of the name when the power failed as it was written. */
const nobody = -1;

/**
 * Makes `.press-<name>` beside the folder `target` and returns its path. Fails while another process builds into
 * `target`; what a process left that is no more is taken over.
 */
export function takeAside(target: string): string {
  const parent = path.dirname(target);
  const aside = path.join(parent, `.press-${path.basename(target)}`);
  fs.mkdirSync(parent, { recursive: true });
  const made = fs.mkdtempSync(`${aside}-`);
  try {
    withPath(made, () => fs.writeFileSync(path.join(made, owner), String(process.pid)));
    if (fs.lstatSync(aside, { throwIfNoEntry: false })) takeOver(aside);
    fs.renameSync(made, aside); // fails when another build has put its own there: a folder with files is never replaced
  } catch (error) {
    fs.rmSync(made, { recursive: true, force: true });
    if (!["ENOTEMPTY", "EEXIST"].includes(String((error as NodeJS.ErrnoException).code))) throw error;
    throw busy(aside, "another process");
  }
  return aside;
}

function takeOver(aside: string): void {
  const refused = objection(aside);
  if (refused) throw refused;
  fs.rmSync(aside, { recursive: true });
}

/** Why `aside` may not be taken over; null when the process that left it is no more, or is this one. */
function objection(aside: string): OutputRefused | null {
  const pid = ownerOf(aside);
  if (pid === null) {
    return new OutputRefused(`${aside} is in the way, and no build of Broadsheet made it: move it elsewhere`);
  }
  return pid !== nobody && pid !== process.pid && isAlive(pid) ? busy(aside, `process ${pid}`) : null;
}

function ownerOf(aside: string): number | null {
  try {
    const text = fs.readFileSync(path.join(aside, owner), "utf8");
    if (text === "") return nobody;
    return /^\d{1,10}$/.test(text) ? Number(text) : null;
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM"; // alive, and somebody else's
  }
}

function busy(aside: string, who: string): OutputRefused {
  return new OutputRefused(
    `${who} is building into the same folder: wait for it to end, or give another --output (${aside})`,
  );
}

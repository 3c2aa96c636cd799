// Writes a file of `.cache` whole or not at all.

import { renameSync, rmSync, writeFileSync } from "node:fs";
import { withPath } from "./with-path.ts";

/** What stands in the place of `file` is replaced, also a link; nothing is written to where that leads. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  const aside = `${file}.${process.pid}`;
  withPath(aside, () => {
    rmSync(aside, { recursive: true, force: true }); // left by a process of that number that was killed
    try {
      writeFileSync(aside, content, { flag: "wx" });
      renameSync(aside, file);
    } catch (error) {
      rmSync(aside, { force: true });
      throw error;
    }
  });
}

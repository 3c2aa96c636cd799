// A million hostile files through the door.

import { fuzzFiles } from "../content/fuzz-files.ts";
import type { Order, Outcome } from "./run.ts";

export async function runFrontMatter({ cases, seed }: Order): Promise<Outcome> {
  return fuzzFiles(cases, seed);
}

// Puts a middle dot between things that stand in one line: a caption, its credit, a licence.

import { html, type Child, type Html } from "../../src/html.ts";

/** Leaves out what is empty; nothing when all is. */
export function dotted(things: readonly Child[]): Html | null {
  const there = things.filter(Boolean);
  return there.length > 0 ? html`${there.map((thing, i) => [i > 0 && " · ", thing])}` : null;
}

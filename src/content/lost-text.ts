// Refuses text that YAML would take for a comment: `title: Team #1 wins` would be the headline "Team".

import { placeOf } from "./read-text.ts";
import { Refusal } from "./refusal.ts";
import { yamlTokens } from "./yaml-tokens.ts";

/** A comment begins after a blank, and in lists and maps after their signs, too. */
const mayHoldComment = /[ \t,[{]#/;

/** After these a value is over, so that what follows was meant as a comment. */
const ends = new Set(["single-quoted-scalar", "double-quoted-scalar", "flow-map-end", "flow-seq-end"]);

/** Throws a Refusal with the place of a comment that follows a key or a plain value. One with its own line may be. */
export function refuseLostText(yaml: string): void {
  if (!mayHoldComment.test(yaml)) return;
  let before = "";
  for (const { type, position } of yamlTokens(yaml)) {
    if (type === "comment" && !ends.has(before) && !beginsLine(yaml, position)) {
      const message = "` #` begins a YAML comment, so what follows would be lost: put the text in quotes";
      throw new Refusal(message, placeOf(yaml, position));
    }
    if (type !== "space") before = type;
  }
}

function beginsLine(text: string, position: number): boolean {
  return text.slice(text.lastIndexOf("\n", position) + 1, position).trim() === "";
}

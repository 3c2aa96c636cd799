// All payloads, each once, in an order that a seed decides and in which every family has its turn.

import { type Dice, dice } from "../../bench/newsroom/dice.ts";
import { misleadingAddresses, runningAddresses } from "./addresses.ts";
import { encoded } from "./encodings.ts";
import { clobbering, foreignContent, mutations } from "./foreign.ts";
import { frontMatter, otherLanguages, templates } from "./injections.ts";
import { letters } from "./letters.ts";
import { markdownAddresses, markdownMarkup } from "./markdown.ts";
import { addressMarkup, breakouts, eventMarkup, vectors } from "./markup.ts";
import type { Family, Payload } from "./payload.ts";

export const families: readonly Family[] = [
  { name: "markup", texts: () => vectors },
  { name: "addresses that run", texts: runningAddresses },
  { name: "addresses that mislead", texts: misleadingAddresses },
  { name: "markdown with addresses", texts: markdownAddresses },
  { name: "markdown with markup", texts: markdownMarkup },
  { name: "elements with events", texts: eventMarkup },
  { name: "elements with addresses", texts: addressMarkup },
  { name: "breakouts", texts: breakouts },
  { name: "svg and css", texts: foreignContent },
  { name: "mutations", texts: mutations },
  { name: "clobbering", texts: clobbering },
  { name: "templates", texts: templates },
  { name: "front matter", texts: frontMatter },
  { name: "other languages", texts: otherLanguages },
  { name: "letters", texts: letters },
  { name: "encodings", texts: encoded },
];

function shuffled<One>(list: One[], { below }: Dice): One[] {
  for (let last = list.length - 1; last > 0; last--) {
    const other = below(last + 1);
    [list[last], list[other]] = [list[other] as One, list[last] as One];
  }
  return list;
}

/** The first `most` of all payloads; the first hundred hold several of each family. */
export function payloads(most = Infinity, seed = 1): Payload[] {
  const thrown = dice(seed);
  const known = new Set<string>();
  const piles = families.map(({ name, texts }) => {
    const fresh = [...texts()].filter((text) => !known.has(text) && known.add(text));
    return shuffled(
      fresh.map((text): Payload => ({ family: name, text })),
      thrown,
    );
  });
  const dealt: Payload[] = [];
  for (let turn = 0; dealt.length < known.size; turn++)
    dealt.push(...piles.flatMap((pile) => pile[turn] ?? []));
  return dealt.slice(0, most);
}

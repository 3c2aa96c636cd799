// Passages of a made-up newsroom: sentences, paragraphs, lists, quotes.

import type { Dice } from "./dice.ts";
import { circumstances, deeds, matters, opinions, people, places } from "./phrases.ts";

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Some twenty words; now and then with a link, or with a word that matters. */
export function sentence({ pick, chance, below }: Dice): string {
  const matter = pick(matters);
  const what = chance(0.08)
    ? `[${matter}](https://records.example/file/${below(9000)})`
    : chance(0.06)
      ? `**${matter}**`
      : matter;
  const place = pick(places);
  return `${capital(pick(people))} ${pick(deeds)} ${what}${place && ` ${place}`}, ${pick(circumstances)}.`;
}

export function paragraph(dice: Dice, sentences: number): string {
  return Array.from({ length: sentences }, () => sentence(dice)).join(" ");
}

export function list(dice: Dice): string {
  return Array.from({ length: 3 + dice.below(2) }, () => `- ${capital(dice.pick(matters))}`).join("\n");
}

export function quote(dice: Dice): string {
  return `> ${dice.pick(opinions)}. ${sentence(dice)}`;
}

/** A reader's words. */
export function remark(dice: Dice): string {
  const first = `${dice.pick(opinions)}${dice.chance(0.3) ? "?" : "."}`;
  return dice.chance(0.6) ? `${first} ${sentence(dice)}` : first;
}

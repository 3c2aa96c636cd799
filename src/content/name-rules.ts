// What may stand in the name of a person: the world's letters, and nothing that hides, piles up or poses as a badge.

import { Refusal } from "./refusal.ts";
import { readLine } from "./text-rules.ts";

const longest = 120;
/** Joiners that Arabic and Indic scripts are written with, and those that make one picture of several. */
const joiner =
  /(?<=[\p{L}\p{M}])(?<![\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}]\p{M}*)[\u200c\u200d](?=\p{L})|(?<=[\p{Extended_Pictographic}\p{EMod}\ufe0f])\u200d(?=\p{Extended_Pictographic})/gu;
/** They choose the shape of the character before them, as names in Japanese need it. */
const variant = /(?<=[^\p{C}\p{Z}\p{DI}])\p{Variation_Selector}/gu;
const unseen = /[\p{DI}\p{Cf}\u2800\ufffc]/u;
/** Marks above and below one letter. Vietnamese has two, Hebrew and Tibetan up to four. */
const stacked = /[\p{Mn}\p{Me}]{5}/u;
const badge = /[\u221a\u2611\u2705\u2713\u2714\u{1f5f8}\u{1f5f9}\u{1f3c5}\u{1f396}\u{1f6e1}]/u;
const address = /[^\s@]@[^\s@]+\.[^\s@]/;

/** A name as one line. Throws a Refusal. */
export function readName(text: string): string {
  const name = readLine(text);
  if (name.length > longest) throw new Refusal(`is longer than ${longest} characters: shorten it`);
  if (unseen.test(name.replace(variant, "").replace(joiner, "")))
    throw new Refusal("holds a character that cannot be seen: delete it");
  if (/\p{Co}/u.test(name))
    throw new Refusal("holds a character that has no meaning but in one font: delete it");
  if (/^\p{M}/u.test(name)) throw new Refusal("begins with an accent that belongs to no letter: delete it");
  if (stacked.test(name.normalize("NFD").replace(/\p{DI}/gu, "")))
    throw new Refusal("stacks more than four marks on a letter: delete some");
  if (/\p{Z}{3}/u.test(name)) throw new Refusal("holds a gap of three blanks or more: leave one");
  if (badge.test(name)) throw new Refusal("holds a sign that could be taken for a badge: delete it");
  if (address.test(name)) throw new Refusal("is an email address, which would be public: write a name");
  return name;
}

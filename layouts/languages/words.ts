// The interface's words, by language.

import { ar } from "./ar.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { uk } from "./uk.ts";

/** Every language file has all of these: strings, and functions of numbers, names and markup. */
export type Words = typeof en;

const languages = new Map<string, Words>(Object.entries({ ar, de, en, es, fr, uk }));

/** Words for a BCP 47 language: those of `de` for `de-AT`, English for one that is not translated. */
export function wordsFor(lang: string): Words {
  return languages.get(lang.toLowerCase().split("-")[0] as string) ?? en;
}

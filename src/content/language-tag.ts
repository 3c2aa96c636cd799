// Reads a language tag: `en`, `de`, `pt-BR`.

import { Refusal } from "./refusal.ts";
import { show } from "./show.ts";

const names = new Intl.DisplayNames("en", { type: "language", fallback: "none" });

/**
 * A BCP 47 tag of a language that has a name, in its canonical form: `en-gb` as `en-GB`. Throws a Refusal.
 * https://www.rfc-editor.org/rfc/rfc5646#section-4.5
 */
export function readLanguage(text: string): string {
  const tag = canonical(text);
  if (tag !== null && isKnown(tag)) return tag;
  const code = codes().get(text.toLowerCase());
  throw new Refusal(
    `${show(text)} is no language tag: ${code ? `did you mean \`${code}\`?` : "write en, de or pt-BR"}`,
  );
}

function canonical(text: string): string | null {
  try {
    return Intl.getCanonicalLocales(text)[0] ?? null;
  } catch {
    return null;
  }
}

/**
 * The standard leaves room for languages of five letters and more, so that `english` is well formed, but uses none of it.
 * Of the thousands with three letters Node knows too few names to refuse one.
 */
function isKnown(tag: string): boolean {
  const [language] = tag.split("-", 1) as [string];
  return language.length === 3 || names.of(language) !== undefined;
}

let codesByName: Map<string, string> | undefined;

/** Tags of two letters by the English names of their languages, in small letters. */
function codes(): Map<string, string> {
  if (codesByName) return codesByName;
  codesByName = new Map();
  const letters = "abcdefghijklmnopqrstuvwxyz";
  for (const first of letters) {
    for (const second of letters) {
      const name = names.of(first + second)?.toLowerCase();
      if (name && !codesByName.has(name)) codesByName.set(name, canonical(first + second) as string);
    }
  }
  return codesByName;
}

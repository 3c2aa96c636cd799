// The attributes of a passage in another language.

import { direction } from "../news/language.ts";

/**
 * `lang` of a passage in `tag`, and `dir` where right-to-left text meets left-to-right text; null when `tag` is no
 * BCP 47 tag. `pageLang` is the language around the passage.
 */
export function languageAttributes(tag: string, pageLang: string): [string, string][] | null {
  const lang = canonical(tag);
  if (lang === null) return null;
  const isMixed = direction(lang) === "rtl" || direction(pageLang) === "rtl";
  return isMixed
    ? [
        ["lang", lang],
        ["dir", direction(lang)],
      ]
    : [["lang", lang]];
}

function canonical(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

/** What an author is told about a tag that is none. */
export function noLanguage(tag: string): string {
  return `"${tag}" is no language tag: write for example {lang=de}, {lang=ar} or {lang=pt-BR}`;
}

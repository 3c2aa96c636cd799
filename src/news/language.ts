// What a language tag says of a text: its direction, its name.

/** Scripts written from the right; `Intl.Locale` knows a text's direction only from Node 22 on. */
const fromTheRight = new Set(["Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"]);

const directions = new Map<string, "ltr" | "rtl">();

/** Direction of text in a BCP 47 language, by the script it is usually written in. */
export function direction(lang: string): "ltr" | "rtl" {
  let found = directions.get(lang);
  if (!found) {
    found = fromTheRight.has(new Intl.Locale(lang).maximize().script ?? "") ? "rtl" : "ltr";
    directions.set(lang, found);
  }
  return found;
}

/** The language without its region or script, in small letters: `de` for `de-AT`. */
export function primaryLanguage(lang: string): string {
  return lang.toLowerCase().split("-")[0] as string;
}

const names = new Map<string, string>();

/** Name of a BCP 47 language in itself: `Deutsch`, `العربية`. */
export function languageName(lang: string): string {
  let found = names.get(lang);
  if (!found) {
    found = new Intl.DisplayNames(lang, { type: "language" }).of(lang) ?? lang;
    names.set(lang, found);
  }
  return found;
}

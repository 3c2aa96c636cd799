// The parts that web fonts are cut into, and which of them a language needs.

/** By the script of a language, the names that font packages have for its letters; the first has most of a text. */
const byScript = new Map([
  ["Latn", ["latin", "latin-ext"]],
  ["Cyrl", ["cyrillic", "cyrillic-ext"]],
  ["Grek", ["greek", "greek-ext"]],
  ["Arab", ["arabic"]],
  ["Hebr", ["hebrew"]],
  ["Armn", ["armenian"]],
  ["Geor", ["georgian"]],
  ["Deva", ["devanagari"]],
  ["Beng", ["bengali"]],
  ["Taml", ["tamil"]],
  ["Thai", ["thai"]],
]);

/** Nothing for a language whose script no package has in one part, such as Japanese. */
export function fontSubsets(lang: string): string[] {
  const { script = "", language } = new Intl.Locale(lang).maximize();
  const subsets = byScript.get(script) ?? [];
  return language === "vi" ? [...subsets, "vietnamese"] : subsets;
}

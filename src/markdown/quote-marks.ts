// Quotation marks by language, for the straight ones that authors type.

type Marks = [openDouble: string, closeDouble: string, openSingle: string, closeSingle: string];

const english: Marks = ["“", "”", "‘", "’"];
const guillemets: Marks = ["«", "»", "“", "”"];
const eastern: Marks = ["«", "»", "„", "“"];
const german: Marks = ["„", "“", "‚", "‘"];
const nordic: Marks = ["”", "”", "’", "’"];
/** French sets a space that does not break inside its marks. */
const french: Marks = ["«\u00a0", "\u00a0»", "“", "”"];

/** As the Unicode locale data gives them (https://cldr.unicode.org/), but for Arabic, where the press sets guillemets. */
const marks = new Map<string, Marks>([
  ["ar", guillemets],
  ["be", eastern],
  ["bg", german],
  ["cs", german],
  ["da", nordic],
  ["de", german],
  ["de-CH", ["«", "»", "‹", "›"]],
  ["el", guillemets],
  ["es", guillemets],
  ["fi", nordic],
  ["fr", french],
  ["fr-CH", ["«", "»", "‹", "›"]],
  ["hu", ["„", "”", "»", "«"]],
  ["it", guillemets],
  ["ja", ["「", "」", "『", "』"]],
  ["nb", ["«", "»", "‘", "’"]],
  ["no", ["«", "»", "‘", "’"]],
  ["pl", ["„", "”", "«", "»"]],
  ["pt-PT", guillemets],
  ["ro", ["„", "”", "«", "»"]],
  ["ru", eastern],
  ["sk", german],
  ["sl", german],
  ["sv", nordic],
  ["uk", eastern],
]);

/** The marks of `lang` (BCP 47), those of its language without a region, or English ones. */
export function quoteMarks(lang: string): Marks {
  return marks.get(lang) ?? marks.get(lang.split("-", 1)[0] as string) ?? english;
}

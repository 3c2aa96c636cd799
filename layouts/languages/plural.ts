// Words that go with a number, by the plural rules of a language.

import { numbers } from "./numbers.ts";

/**
 * The forms of each language, so that a translation that lacks one does not compile:
 * https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html
 */
type Categories = {
  en: "one" | "other";
  de: "one" | "other";
  /** Romance `many` is for whole millions: "1 000 000 de commentaires". */
  fr: "one" | "many" | "other";
  es: "one" | "many" | "other";
  /** `other` is for fractions. */
  uk: "one" | "few" | "many" | "other";
  ar: "zero" | "one" | "two" | "few" | "many" | "other";
};

/**
 * Makes a language's phrases of numbers: `plural("en")({ one: "# comment", other: "# comments" })(1)` is "1 comment".
 * `#` stands for the number in the language's figures.
 */
export function plural<Lang extends keyof Categories>(lang: Lang) {
  const rules = new Intl.PluralRules(lang);
  const figures = numbers(lang);
  return (forms: Record<Categories[Lang] | "other", string>): ((count: number) => string) => {
    const byCategory = new Map<string, string>(Object.entries(forms));
    return (count) => (byCategory.get(rules.select(count)) ?? forms.other).replace("#", figures(count));
  };
}

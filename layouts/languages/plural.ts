// Words that go with a number, by the plural rules of a language.

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/**
 * Makes a language's phrases of numbers: `plural("en")({ one: "# comment", other: "# comments" })(1)` is "1 comment".
 * `#` stands for the number in the language's figures. Which forms a language has:
 * https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html
 */
export function plural(lang: string): (forms: Forms) => (count: number) => string {
  const rules = new Intl.PluralRules(lang);
  const figures = new Intl.NumberFormat(lang);
  return (forms) => (count) =>
    (forms[rules.select(count)] ?? forms.other).replace("#", figures.format(count));
}

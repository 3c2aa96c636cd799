// Plain numbers and shares in the figures of a language.

/** Arabic stories read 0–9 too, as their dates do: a page never mixes two kinds of figures. */
const numberingSystem = "latn";

/** "1,234,567" */
export function numbers(lang: string): (value: number) => string {
  const format = new Intl.NumberFormat(lang, { numberingSystem });
  return (value) => format.format(value);
}

/** From percent: 28.9 is "28.9%". */
export function percents(lang: string): (share: number) => string {
  const format = new Intl.NumberFormat(lang, { numberingSystem, style: "percent", maximumFractionDigits: 1 });
  return (share) => format.format(share / 100);
}

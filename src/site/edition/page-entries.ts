// The pages beside the news: About and its like, search, and what a lost reader sees.

import { notFound } from "../../../layouts/not-found.ts";
import { offline } from "../../../layouts/offline.ts";
import { search } from "../../../layouts/search.ts";
import { staticPage } from "../../../layouts/static-page.ts";
import type { Desktop, Entry } from "../edition.ts";
import { searchable } from "../search-languages.ts";
import { fileAt } from "../sheets.ts";

export function* pageEntries({ catalogue, prose, sheets }: Desktop): Iterable<Entry> {
  for (const page of catalogue.newsroom.pages) {
    yield {
      file: fileAt(page.path),
      rank: "page",
      inputs: [`page:${page.id}`],
      make: () =>
        staticPage(sheets.page(page.path), { title: page.title, body: prose.page(page) }).toString(),
    };
  }
  const languages = catalogue.newsroom.site.search ? [...searchable(catalogue).keys()] : [];
  yield plain("/search/", languages, () => search(sheets.page("/search/"), languages).toString());
  yield plain("/404.html", languages, () => notFound(sheets.page("/404.html"), languages).toString());
  if (catalogue.newsroom.site.offline)
    yield plain("/offline/", [], () => offline(sheets.page("/offline/")).toString());
}

function plain(path: string, languages: string[], make: () => string): Entry {
  return { file: fileAt(path), rank: "page", inputs: [], also: () => languages, make };
}

// Remembers a part of the page that is the same on many pages of a site in one language.

import type { Html } from "../../src/html.ts";
import type { Section, Site } from "../../src/news/site.ts";
import type { Page } from "../page.ts";

/** What all pages of one language have in common. */
export type Frame = Omit<Page, "path">;

/** Makes `part` once a site, language and `key`; it may look at nothing else. */
export function once<Key = void>(part: (page: Frame, key: Key) => Html): (page: Frame, key: Key) => Html {
  const made = new WeakMap<Site, WeakMap<Section[], Map<string, Map<Key, Html>>>>();
  return (page, key) => {
    const bySections = at(made, page.site, () => new WeakMap());
    const byLanguage = at(bySections, page.sections, () => new Map());
    return at(
      at(byLanguage, page.lang, () => new Map()),
      key,
      () => part(page, key),
    );
  };
}

type Known<Key, Value> = { get: (key: Key) => Value | undefined; set: (key: Key, value: Value) => unknown };

function at<Key, Value>(known: Known<Key, Value>, key: Key, make: () => Value): Value {
  let value = known.get(key);
  if (value === undefined) known.set(key, (value = make()));
  return value;
}

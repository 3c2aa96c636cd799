// Fingerprints of pages: of all that goes into one. The same fingerprint means the same bytes.

import { createHash } from "node:crypto";
import { printOf } from "../content/print.ts";
import type { Article } from "../news/article.ts";
import type { Author } from "../news/author.ts";
import type { Catalogue } from "./catalogue.ts";
import type { Entry } from "./edition.ts";

export type Fingerprints = {
  /** The fingerprint of an entry, but for the pictures that its text shows. */
  of: (entry: Entry) => string;
  /** The same with those pictures: another size makes another page. */
  withPictures: (print: string, pictures: readonly string[]) => string;
};

/** For the entries of this catalogue; `key` stands for all that every page shows. */
export function fingerprints(catalogue: Catalogue, key: string): Fingerprints {
  const records = recordPrints(catalogue);
  const { media, print: printOfFile } = catalogue.newsroom;
  const files = new Map(media.map(({ path, named }) => [path, named]));
  return {
    of({ file, inputs, also }) {
      const hash = createHash("sha256").update(`${key}\0${file}\0`);
      for (const input of inputs) hash.update(records(input));
      if (also) hash.update(JSON.stringify(also()));
      return hash.digest("base64url").slice(0, 22);
    },
    withPictures(print, pictures) {
      if (pictures.length === 0) return print;
      const prints = pictures.map((src) => {
        const file = files.get(src);
        return file === undefined ? null : printOfFile(file);
      });
      return printOf(JSON.stringify([print, prints]));
    },
  };
}

/** Gives the print of a record by the name that entries have for it: `article:harbour-fire`. */
function recordPrints(catalogue: Catalogue): (name: string) => string {
  const { newsroom, byId, commentsOf, card } = catalogue;
  const { print } = newsroom;
  const pages = new Map(newsroom.pages.map((page) => [page.id, page]));
  const articleOf = (id: string) => byId.get(id) as Article;
  const author = (one: Author) => [one.id, print(one.file), one.image];
  const article = (one: Article) => [one.id, print(one.file), one.image, one.video?.poster];
  const makers: Record<string, (id: string) => unknown> = {
    article: (id) => article(articleOf(id)),
    card: (id) => {
      const { authors, comments, badges, mark } = card(articleOf(id));
      return [article(articleOf(id)), authors.map(author), comments, badges, mark];
    },
    comments: (id) => commentsOf(articleOf(id)).map(({ file }) => [file, print(file)]),
    ledger: (id) => newsroom.ledger.get(id) ?? null,
    author: (id) => author(newsroom.authors.get(id) as Author),
    page: (id) => print(pages.get(id)?.file as string),
  };
  const known = new Map<string, string>();
  return (name) => {
    let found = known.get(name);
    if (found === undefined) {
      const [kind, id] = name.split(":", 2) as [string, string];
      found = printOf(JSON.stringify([name, makers[kind]?.(id)]));
      known.set(name, found);
    }
    return found;
  };
}

// Fingerprints of pages: of all that goes into one. The same fingerprint means the same bytes.

import { printOf } from "../content/print.ts";
import type { Article } from "../news/article.ts";
import type { Author } from "../news/author.ts";
import type { Size } from "../news/picture-variants.ts";
import type { Catalogue } from "./catalogue.ts";
import type { Entry } from "./edition.ts";

export type Fingerprints = {
  /** Stands for all that every page shows. */
  key: string;
  /** The print of a record by its name among the inputs of entries. */
  record: (name: string) => string;
  /** The fingerprint of an entry, but for the pictures that its text shows. */
  of: (entry: Entry) => string;
  /** The same with those pictures: another size makes another page. */
  withPictures: (print: string, pictures: readonly string[]) => string;
};

/** For the entries of this catalogue; `key` stands for all that every page shows. */
export function fingerprints(catalogue: Catalogue, key: string): Fingerprints {
  const records = recordPrints(catalogue);
  const keyPrint = printOf(key);
  const { media, print: printOfFile } = catalogue.newsroom;
  const files = new Map(media.map(({ path, named }) => [path, named]));
  return {
    key: keyPrint,
    record: records,
    of({ file, inputs, also }) {
      const told = inputs.map(records).join("");
      return printOf(`${keyPrint}\n${file}\n${told}${also ? JSON.stringify(also()) : ""}`);
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
  const { newsroom, now, byId, commentsOf, card } = catalogue;
  const { print } = newsroom;
  const pages = new Map(newsroom.pages.map((page) => [page.id, page]));
  const articleOf = (id: string) => byId.get(id) as Article;
  const size = (one: Size | null | undefined) => (one ? `${one.width}×${one.height}` : "");
  const authors = new Map(
    [...newsroom.authors.values()].map((one) => [one, `${one.id} ${print(one.file)} ${size(one.image)}`]),
  );
  const articles = new Map<Article, string>(); // asked for by the record and by the card
  const article = (one: Article) => {
    let told = articles.get(one);
    if (told === undefined)
      articles.set(one, (told = `${print(one.file)} ${size(one.image)} ${size(one.video?.poster)}`));
    return told;
  };
  const makers: Record<string, (id: string) => string> = {
    article: (id) => article(articleOf(id)),
    card: (id) => {
      const { authors: by, comments, badges, mark } = card(articleOf(id));
      const worn = badges.map((badge) => badge.id);
      return `${article(articleOf(id))} ${by.map((one) => authors.get(one))} ${comments} ${worn} ${mark}`;
    },
    comments: (id) => {
      const talk = newsroom.comments.get(id);
      if (!talk) return "";
      const isAllShown = (talk.newest ?? 0) <= now;
      const shown = isAllShown
        ? "all"
        : JSON.stringify(commentsOf(articleOf(id)).map((comment) => comment.id));
      return `${talk.print()} ${shown}`;
    },
    ledger: (id) => JSON.stringify(newsroom.ledger.get(id) ?? null),
    author: (id) => authors.get(newsroom.authors.get(id) as Author) as string,
    page: (id) => print(pages.get(id)?.file as string),
  };
  const known = new Map<string, string>();
  return (name) => {
    let found = known.get(name);
    if (found === undefined) {
      const colon = name.indexOf(":");
      found = printOf(`${name} ${makers[name.slice(0, colon)]?.(name.slice(colon + 1))}`);
      known.set(name, found);
    }
    return found;
  };
}

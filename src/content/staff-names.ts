// The names of those who sign stories, and which other names could be taken for them.

import type { Author } from "../news/author.ts";
import type { Comment } from "../news/comment.ts";
import type { Newsroom } from "../news/newsroom.ts";
import { skeleton } from "./skeleton.ts";

type Answer = Pick<Comment, "article" | "id">;

/** Accents of Latin, Greek and Cyrillic letters; in other scripts such signs are letters of their own. */
const accents = /[\u0300-\u036f]/g;
const apart = /[^\p{L}\p{M}\p{N}]+/u;

/**
 * The words of a name as the eye takes them, without accents and all that is no letter. The capital of `i` looks like `l`, so
 * that in a name without capitals the two are one.
 */
function wordsOf(letters: string): string[] {
  return letters.normalize("NFD").replace(accents, "").replaceAll("i", "l").split(apart).filter(Boolean);
}

/**
 * A name as it looks, in two ways: `I` looks like `l` only before capitals are made small, and others only afterwards.
 * Each begins, ends and is divided with a blank.
 */
function looks(name: string): string[] {
  const small = skeleton(name.normalize("NFKC").toLowerCase());
  const seen = skeleton(skeleton(name).toLowerCase());
  return [...new Set([small, seen])].map((letters) => ` ${wordsOf(letters).join(" ")} `);
}

function joined(look: string): string {
  return look.replaceAll(" ", "");
}

/**
 * Tells which of `names` a reader's name could be taken for, null when it is none of them: one that looks the same, whatever
 * stands between its words, or that has all words of a staff name in it, as "Mara Fenwick (editor)" has.
 */
export function staffNames(names: readonly string[]): (name: string) => string | null {
  const whole = new Map<string, string>();
  const parts: [look: string, name: string][] = [];
  for (const name of names) {
    for (const look of looks(name)) {
      if (joined(look) === "") continue;
      whole.set(joined(look), name);
      if (look.trim().includes(" ")) parts.push([look, name]);
    }
  }
  const known = new Map<string, string | null>();
  const find = (name: string): string | null => {
    for (const look of looks(name)) {
      const staff = whole.get(joined(look)) ?? parts.find(([part]) => look.includes(part))?.[1];
      if (staff !== undefined) return staff;
    }
    return null;
  };
  return (name) => {
    let staff = known.get(name);
    if (staff === undefined) known.set(name, (staff = name === "" ? null : find(name)));
    return staff;
  };
}

/** The author whose a comment is: one that says so in the author's own file; null for all others. */
export function answersOf({ authors }: Pick<Newsroom, "authors">): (comment: Answer) => Author | null {
  const byComment = new Map(
    [...authors.values()].flatMap((author) => author.answers.map((one) => [one, author])),
  );
  return ({ article, id }) => byComment.get(`${article}/${id}`) ?? null;
}

/** Which name of a newsroom a reader's could be taken for: those of its authors, the paper's and the publisher's. */
export function staffOf({
  authors,
  site,
}: Pick<Newsroom, "authors" | "site">): (name: string) => string | null {
  return staffNames([...[...authors.values()].map(({ name }) => name), site.title, site.publisher.name]);
}

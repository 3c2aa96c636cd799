// The names of those who sign stories, and which other names could be taken for them.

import type { Author } from "../news/author.ts";
import type { Comment } from "../news/comment.ts";
import type { Newsroom } from "../news/newsroom.ts";
import { skeleton } from "./skeleton.ts";

type Answer = Pick<Comment, "article" | "id">;

/** Whatever stands on Latin, Greek and Cyrillic letters; in other scripts such signs are letters of their own. */
const accents = /(?<=[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}]\p{M}*)\p{M}/gu;
const apart = /[^\p{L}\p{M}\p{N}]+/u;

/**
 * The words of a name as the eye takes them, without accents and all that is no letter. The capital of `i` looks like `l`, so
 * that in a name without capitals the two are one.
 */
function wordsOf(letters: string): string[] {
  return letters.normalize("NFD").replace(accents, "").replaceAll("i", "l").split(apart).filter(Boolean);
}

const small = new Map(
  [..."ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ"].map((capital, i) => [capital, "abcdefghijklmnoprstuvwyz".charAt(i)]),
);
/** The first of each row of letters in circles, in squares and of flags, that Unicode knows no plain letters for. */
const framed = [0x1f150, 0x1f170, 0x1f1e6];

/** Capitals of the size of small letters, and letters in frames, as plain ones. */
function plain(name: string): string {
  return name.replace(/[ᴀ-ᴢꜰꜱʏʙɢʜɪʟɴʀ\u{1f150}-\u{1f1ff}]/gu, (letter) => {
    const code = letter.codePointAt(0) as number;
    const first = framed.find((one) => code >= one && code < one + 26);
    return first === undefined ? (small.get(letter) ?? letter) : String.fromCharCode(65 + code - first);
  });
}

/**
 * The words of a name as it looks, in two ways: `I` looks like `l` only before capitals are made small, and others only
 * afterwards.
 */
function looks(name: string): string[][] {
  const letters = plain(name);
  const lower = skeleton(letters.normalize("NFKC").toLowerCase());
  const seen = skeleton(skeleton(letters).toLowerCase());
  return [...new Set([lower, seen])].map(wordsOf);
}

/**
 * Tells which of `names` a reader's name could be taken for, null when it is none of them: one that looks the same, whatever
 * stands between its words, or that has a staff name of several words in it, as "Fenwick, Mara (editor)" and "MaraFenwick_1" have.
 */
export function staffNames(names: readonly string[]): (name: string) => string | null {
  const whole = new Map<string, string>();
  const parts: { words: string[]; look: string; name: string }[] = [];
  for (const name of names) {
    for (const words of looks(name)) {
      const look = words.join("");
      if (look !== "") whole.set(look, name);
      if (words.length > 1) parts.push({ words, look, name });
    }
  }
  const known = new Map<string, string | null>();
  const find = (name: string): string | null => {
    for (const words of looks(name)) {
      const look = words.join("");
      const isIn = (part: (typeof parts)[number]) =>
        words.includes(part.look) || part.words.every((word) => words.includes(word));
      const staff = whole.get(look) ?? parts.find(isIn)?.name;
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

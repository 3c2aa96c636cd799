import { test } from "uvu";
import * as assert from "uvu/assert";
import { ar } from "../../layouts/languages/ar.ts";
import { de } from "../../layouts/languages/de.ts";
import { en } from "../../layouts/languages/en.ts";
import { es } from "../../layouts/languages/es.ts";
import { fr } from "../../layouts/languages/fr.ts";
import { uk } from "../../layouts/languages/uk.ts";
import { wordsFor } from "../../layouts/languages/words.ts";
import { html } from "../../src/html.ts";
import { dateAndTime, dayName, shortDate } from "../../src/news/moment.ts";
import { defaultReactions, graveReactions } from "../../src/news/reactions.ts";

const translations = Object.entries({ ar, de, es, fr, uk });
const languages = [["en", en] as const, ...translations];
const talks = Date.UTC(2022, 1, 28, 11);

const sentences: Record<string, (...given: never[]) => unknown> = {};
for (const [name, word] of Object.entries(en)) if (typeof word === "function") sentences[name] = word;

/** Phrases of a number, by their names. */
const counted = [
  "readingTime",
  "olderThan",
  "aboutAuthors",
  "comments",
  "reacted",
  "reactionCount",
  "stories",
];

/** Functions of figures, lists and records rather than of one word. */
const makers = ["number", "percent", "list", "reactionLabel"];

/** What a language prints, by name: its words as they stand, its sentences around the same name or number. */
function printed(words: typeof en): Map<string, string> {
  const all = new Map<string, string>();
  const add = (name: string, word: unknown): void => {
    if (typeof word === "string") all.set(name, word);
    else if (typeof word === "object" && word !== null)
      for (const [key, inner] of Object.entries(word)) add(`${name}.${key}`, inner);
    else if (typeof word === "function" && !makers.includes(name))
      all.set(name, String(counted.includes(name) ? word(21) : word("Olha", "Olha")));
  };
  for (const [name, word] of Object.entries(words)) add(name, word);
  for (const reaction of [...defaultReactions, ...graveReactions])
    all.set(`reactionLabel.${reaction.id}`, words.reactionLabel(reaction));
  return all;
}

test("readers of a language, whatever its region, get that language's words", () => {
  for (const [lang, words] of translations) assert.is(wordsFor(lang), words);
  assert.is(wordsFor("de-AT"), de);
  assert.is(wordsFor("ar-EG"), ar);
  assert.is(wordsFor("zh-Hant"), en);
});

test("every language says all that English says", () => {
  const names = [...printed(en).keys()];
  assert.ok(names.length > 100);
  for (const [lang, words] of translations) {
    const all = printed(words);
    assert.equal([...all.keys()].sort(), [...names].sort(), lang);
    for (const [name, text] of all) assert.ok(text.trim() !== "", `${lang}: ${name} is empty`);
  }
});

test("nothing was left in English, but for words that are the same in both", () => {
  const same: Record<string, string[]> = {
    de: ["feeds", "yourName"],
    fr: ["menu", "kinds.feature", "footnotes", "pages", "pageNumber"],
  };
  const english = printed(en);
  for (const [lang, words] of translations) {
    for (const [name, text] of printed(words)) {
      if (text === english.get(name)) assert.ok(same[lang]?.includes(name), `${lang}: ${name} is “${text}”`);
    }
  }
});

test("what a sentence is given stands in it", () => {
  for (const [lang, words] of languages) {
    for (const [name, text] of printed(words)) {
      const isSentence = Object.hasOwn(sentences, name) && !counted.includes(name);
      if (isSentence) assert.match(text, "Olha", `${lang}: ${name}`);
      assert.not.match(text, /#|undefined|\[object/, `${lang}: ${name}`);
    }
  }
});

test("a headline in a sentence stays escaped", () => {
  const headline = html`<a href="/fire/">${"Fire & <smoke>"}</a>`;
  for (const [lang, words] of languages) {
    const shown = words.commentsOn(headline).toString();
    assert.match(shown, '<a href="/fire/">Fire &amp; &lt;smoke&gt;</a>', lang);
  }
});

const numbers = [0, 1, 2, 3, 5, 11, 21, 100, 101];

/** The words around the numbers above: `n` stands for the number. */
const commentForms: Record<string, string[]> = {
  en: ["n comments", "n comment", ...Array(7).fill("n comments")],
  de: ["n Kommentare", "n Kommentar", ...Array(7).fill("n Kommentare")],
  fr: ["n commentaire", "n commentaire", ...Array(7).fill("n commentaires")],
  es: ["n comentarios", "n comentario", ...Array(7).fill("n comentarios")],
  uk: [
    "n коментарів",
    "n коментар",
    "n коментарі",
    "n коментарі",
    "n коментарів",
    "n коментарів",
    "n коментар",
    "n коментарів",
    "n коментар",
  ],
  ar: [
    "لا تعليقات",
    "تعليق واحد",
    "تعليقان",
    "n تعليقات",
    "n تعليقات",
    "n تعليقًا",
    "n تعليقًا",
    "n تعليق",
    "n تعليق",
  ],
};

test("comments are counted as grammar wants it", () => {
  for (const [lang, words] of languages) {
    const shown = numbers.map((number) => words.comments(number).replace(String(number), "n"));
    assert.equal(shown, commentForms[lang], lang);
  }
});

/** Of the numbers above, those that share a form have the same letter. */
const patterns: Record<string, string> = {
  en: "abaaaaaaa",
  de: "abaaaaaaa",
  fr: "aabbbbbbb",
  es: "abaaaaaaa",
  uk: "abccaabab",
  ar: "abcddeeff",
};

test("numbers that share a plural form share a phrase, in each phrase of a number", () => {
  for (const [lang, words] of languages) {
    for (const name of counted as (keyof typeof en)[]) {
      const phrase = words[name] as (count: number) => string;
      const byForm = new Map<string, Set<string>>();
      numbers.forEach((number, i) => {
        const form = (patterns[lang] as string)[i] as string;
        byForm.set(form, byForm.get(form) ?? new Set());
        byForm.get(form)?.add(phrase(number).replace(String(number), "n"));
      });
      for (const [form, phrases] of byForm) assert.is(phrases.size, 1, `${lang}: ${name}, form ${form}`);
    }
  }
});

test("every plural category that the language has is given and chosen", () => {
  const millions = { fr: "1 000 000 de commentaires", es: "1.000.000 de comentarios" };
  assert.is(fr.comments(1_000_000).replaceAll(/\s/g, " "), millions.fr);
  assert.is(es.comments(1_000_000), millions.es);
  const known = ["zero", "one", "two", "few", "many", "other"];
  const formsOf: Record<string, number> = { en: 2, de: 2, fr: 3, es: 3, uk: 4, ar: 6 };
  for (const [lang] of languages) {
    const { pluralCategories } = new Intl.PluralRules(lang).resolvedOptions();
    assert.is(pluralCategories.length, formsOf[lang], lang);
    assert.ok(pluralCategories.every((category) => known.includes(category)));
  }
});

test("dates, counts and shares on a page are all in figures from 0 to 9", () => {
  for (const lang of ["ar", "ar-EG", "ar-SA", "uk", "fr", "fa"]) {
    const words = wordsFor(lang);
    const shown = [
      dateAndTime(talks, "Europe/Kyiv", lang),
      shortDate(talks, "Europe/Kyiv", lang),
      words.number(1234),
      words.percent(28.9),
      words.comments(104),
    ].join(" ");
    assert.match(shown, /2022/, lang);
    assert.not.match(shown, /[^\P{Nd}0-9]/u, lang);
  }
});

test("Greenwich time has no offset of zero to its name", () => {
  assert.is(dateAndTime(talks, "Europe/London", "de"), "28. Februar 2022, 11:00 GMT");
  assert.is(dateAndTime(talks, "Europe/London", "fr"), "28 février 2022, 11:00 UTC");
  assert.is(dateAndTime(talks, "Europe/Kyiv", "uk"), "28 лютого 2022 р., 13:00 GMT+2");
  assert.is(dateAndTime(talks, "Asia/Kolkata", "fr"), "28 février 2022, 16:30 UTC+5:30");
});

test("the day above a listing starts with a capital letter", () => {
  assert.is(dayName(talks, "Europe/Paris", "fr"), "Lundi 28 février 2022");
  assert.is(dayName(talks, "Europe/Kyiv", "uk"), "Понеділок, 28 лютого 2022 р.");
});

test("Spanish joins names by the sound that follows", () => {
  const names = (...all: string[]) => es.list(all.map((name) => html`<bdi>${name}</bdi>`)).toString();
  assert.is(names("Ana", "Isabel"), "<bdi>Ana</bdi> e <bdi>Isabel</bdi>");
  assert.is(names("Ana", "<i>", "Juan"), "<bdi>Ana</bdi>, <bdi>&lt;i&gt;</bdi> y <bdi>Juan</bdi>");
});

test("French sets its spaces so that no line breaks before ; : ! ? or inside quotes", () => {
  for (const [name, text] of printed(fr)) assert.not.match(text, /[^\u00a0\u202f][;:!?»]|«[^\u00a0]/, name);
});

test("German quotes are „…“, Spanish questions and exclamations have both their marks", () => {
  for (const [name, text] of printed(de)) assert.not.match(text, /[”«»"]/, name);
  for (const [name, text] of printed(es)) {
    assert.is(text.split("?").length, text.split("¿").length, name);
    assert.is(text.split("!").length, text.split("¡").length, name);
  }
});

test("Arabic uses its own comma and question mark, and sets foreign names apart", () => {
  for (const [name, text] of printed(ar)) {
    assert.not.match(text, /[,;?](?!\d)/, name);
    assert.is(text.split("\u2068").length, text.split("\u2069").length, name);
    const bare = text.replaceAll(/\u2068[^\u2069]*\u2069|<bdi>.*<\/bdi>/g, "");
    if (name !== "by") assert.not.match(bare.replaceAll(/Olha$/g, ""), /\p{Script=Latin}/u, name);
  }
});

test.run();

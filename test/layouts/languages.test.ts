import { test } from "uvu";
import * as assert from "uvu/assert";
import { en } from "../../layouts/languages/en.ts";
import { wordsFor } from "../../layouts/languages/words.ts";
import { html } from "../../src/html.ts";
import { counted, languages, printed, translations } from "./languages/printed.ts";

test("readers of a language, whatever its region, get that language's words", () => {
  for (const [lang, words] of languages) {
    assert.is(wordsFor(lang), words);
    assert.is(wordsFor(`${lang}-CH`), words);
  }
  assert.is(wordsFor("zh-Hant"), en);
});

test("every language says all that English says", () => {
  const names = [...printed(en).keys()].sort();
  assert.ok(names.length > 100);
  for (const [lang, words] of translations) {
    const all = printed(words);
    assert.equal([...all.keys()].sort(), names, lang);
    for (const [name, text] of all) assert.ok(text.trim() !== "", `${lang}: ${name} is empty`);
  }
});

/** Words that are the same in English. */
const same: Record<string, string[]> = {
  de: ["feeds", "yourName"],
  fr: ["footnotes", "license", "menu", "pageNumber", "pages"],
};

test("nothing was left in English, but for words that are the same in both", () => {
  const english = printed(en);
  for (const [lang, words] of translations) {
    const left = [...printed(words)].filter(([name, text]) => text === english.get(name));
    assert.equal(left.map(([name]) => name).sort(), same[lang] ?? [], lang);
  }
});

test("what a sentence is given stands in it", () => {
  const english = printed(en);
  for (const [lang, words] of languages) {
    for (const [name, text] of printed(words)) {
      if (english.get(name)?.includes("Olha")) assert.match(text, "Olha", `${lang}: ${name}`);
      assert.not.match(text, /#|undefined|\[object/, `${lang}: ${name}`);
    }
  }
});

test("a headline in a sentence stays escaped", () => {
  const headline = html`<a href="/fire/">${"Fire & <smoke>"}</a>`;
  for (const [lang, words] of languages)
    assert.match(
      words.commentsOn(headline).toString(),
      '<a href="/fire/">Fire &amp; &lt;smoke&gt;</a>',
      lang,
    );
});

const numbers = [0, 1, 2, 3, 5, 11, 21, 100, 101];

/** The phrase with `n` for its number, which Arabic leaves out where the form of the noun says it. */
function phrases(phrase: (count: number) => string): string[] {
  return numbers.map((number) => phrase(number).replace(String(number), "n"));
}

test("comments are counted as grammar wants it", () => {
  const [one, few, many] = ["n коментар", "n коментарі", "n коментарів"];
  const [ten, hundred] = ["n تعليقًا", "n تعليق"];
  const expected: Record<string, (string | undefined)[]> = {
    en: ["n comments", "n comment", ...Array(7).fill("n comments")],
    de: ["n Kommentare", "n Kommentar", ...Array(7).fill("n Kommentare")],
    fr: ["n commentaire", "n commentaire", ...Array(7).fill("n commentaires")],
    es: ["n comentarios", "n comentario", ...Array(7).fill("n comentarios")],
    uk: [many, one, few, few, many, many, one, many, one],
    ar: ["لا تعليقات", "تعليق واحد", "تعليقان", "n تعليقات", "n تعليقات", ten, ten, hundred, hundred],
  };
  for (const [lang, words] of languages) assert.equal(phrases(words.comments), expected[lang], lang);
});

/** A letter for each of the numbers above: the same one where the plural form is the same. */
const forms: Record<string, string> = {
  en: "abaaaaaaa",
  de: "abaaaaaaa",
  fr: "aabbbbbbb",
  es: "abaaaaaaa",
  uk: "abccaabab",
  ar: "abcddeeff",
};

/** Phrases of which all forms look alike, or some. */
const alike = ["readingTime", "aboutAuthors", "de stories"];

test("numbers that share a plural form share a phrase, and others do not", () => {
  for (const [lang, words] of languages) {
    for (const name of counted) {
      const shown = phrases(words[name]);
      const form = [...(forms[lang] as string)];
      for (const [i, phrase] of shown.entries())
        assert.is(phrase, shown[form.indexOf(form[i] as string)], `${lang}: ${name} of ${numbers[i]}`);
      if (alike.includes(name) || alike.includes(`${lang} ${name}`)) continue;
      assert.is(new Set(shown).size, new Set(form).size, `${lang}: ${name}`);
    }
  }
});

test("whole millions have a form of their own in French and Spanish", () => {
  const comments = (lang: string) => wordsFor(lang).comments(2_000_000).replaceAll(/\s/g, " ");
  assert.is(comments("fr"), "2 000 000 de commentaires");
  assert.is(comments("es"), "2.000.000 de comentarios");
});

test("the forms that were translated are those that the language has", () => {
  const known = { en: 2, de: 2, fr: 3, es: 3, uk: 4, ar: 6 };
  for (const [lang, size] of Object.entries(known))
    assert.is(new Intl.PluralRules(lang).resolvedOptions().pluralCategories.length, size, lang);
});

test.run();

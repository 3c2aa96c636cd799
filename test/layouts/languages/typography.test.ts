import { test } from "uvu";
import * as assert from "uvu/assert";
import { ar } from "../../../layouts/languages/ar.ts";
import { de } from "../../../layouts/languages/de.ts";
import { es } from "../../../layouts/languages/es.ts";
import { fr } from "../../../layouts/languages/fr.ts";
import { uk } from "../../../layouts/languages/uk.ts";
import { wordsFor } from "../../../layouts/languages/words.ts";
import { html } from "../../../src/html.ts";
import { dateAndTime, shortDate } from "../../../src/news/moment.ts";
import { defaultReactions, graveReactions } from "../../../src/news/reactions.ts";
import { languages, printed } from "./printed.ts";

test("French sets its spaces so that no line breaks before ; : ! ? or inside quotes", () => {
  for (const [name, text] of printed(fr))
    assert.not.match(
      text.replace(/(author|date|replyTo):/g, "$1"), // fields of a file
      /[^\u00a0\u202f][;:!?»]|«[^\u00a0]/,
      name,
    );
});

test("quotes are those of the language", () => {
  for (const [name, text] of printed(de)) assert.not.match(text, /[”«»"]/, name);
  for (const words of [ar, es, fr, uk])
    for (const [name, text] of printed(words)) assert.not.match(text, /[“”"„]/, name);
});

test("Spanish questions and exclamations have both their marks", () => {
  for (const [name, text] of printed(es)) {
    assert.is(text.split("?").length, text.split("¿").length, name);
    assert.is(text.split("!").length, text.split("¡").length, name);
  }
});

test("Spanish joins names by the sound that follows", () => {
  const joined = (...names: string[]) => es.list(names.map((name) => html`<bdi>${name}</bdi>`)).toString();
  assert.is(joined("Ana", "Isabel"), "<bdi>Ana</bdi> e <bdi>Isabel</bdi>");
  assert.is(joined("Ana", "<i>", "Juan"), "<bdi>Ana</bdi>, <bdi>&lt;i&gt;</bdi> y <bdi>Juan</bdi>");
});

test("Arabic has its own comma and question mark", () => {
  for (const [name, text] of printed(ar)) assert.not.match(text, /[;?]|,(?!\d)/, name);
});

/** Sentences around a name, a host or a headline, which may be in Latin letters. */
const named = [
  "credit",
  "watchOn",
  "videoNote",
  "source",
  "seriesPart",
  "moreBy",
  "linkToHeading",
  "commentsOn",
  "proposeSteps",
  "proposeNote",
  "propose",
  "correctionOf",
  "searchAbout",
  "searchNote",
  "movedTo",
];

test("names in Latin letters are set apart in Arabic sentences", () => {
  const all = printed(ar);
  for (const name of named) assert.match(all.get(name) as string, /\u2068Olha\u2069|<bdi>Olha<\/bdi>/, name);
  for (const [name, text] of all) {
    const bare = text.replaceAll(/\u2068[^\u2069]*\u2069|Olha|<\/?bdi>/g, "");
    assert.not.match(bare, /\p{Script=Latin}/u, name);
  }
});

test("dates, counts and shares of a page are all in figures from 0 to 9", () => {
  const talks = Date.UTC(2022, 1, 28, 11);
  for (const lang of ["ar", "ar-EG", "ar-SA", "fa", "uk", "fr"]) {
    const { number, percent, comments } = wordsFor(lang);
    const dates = [dateAndTime(talks, "Europe/Kyiv", lang), shortDate(talks, "Europe/Kyiv", lang)];
    const shown = [...dates, number(1234), percent(28.9), comments(104)].join(" ");
    assert.match(shown, /2022.*2022.*104/, lang);
    assert.equal(shown.match(/(?![0-9])\p{Nd}/gu), null, lang);
  }
});

test("a word under a reaction has room in its column", () => {
  const longest = (text: string) => Math.max(...text.split(" ").map((word) => word.length));
  for (const [lang, words] of languages) {
    for (const one of defaultReactions)
      assert.ok(longest(words.reactionLabel(one)) <= 8, `${lang}: ${one.id} of nine`);
    for (const one of graveReactions)
      assert.ok(longest(words.reactionLabel(one)) <= 10, `${lang}: ${one.id} of six`);
  }
});

test.run();

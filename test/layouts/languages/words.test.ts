import { test } from "uvu";
import * as assert from "uvu/assert";
import { en } from "../../../layouts/languages/en.ts";
import { list } from "../../../layouts/languages/list.ts";
import { plural } from "../../../layouts/languages/plural.ts";
import { wordsFor } from "../../../layouts/languages/words.ts";
import { html } from "../../../src/html.ts";

test("numbers choose the form that their language asks for", () => {
  assert.is(en.comments(1), "1 comment");
  assert.is(en.comments(0), "0 comments");
  assert.is(en.comments(1234), "1,234 comments");
  const ukrainian = plural("uk")({
    one: "# коментар",
    few: "# коментарі",
    many: "# коментарів",
    other: "# коментаря",
  });
  assert.equal([1, 3, 11, 21].map(ukrainian), ["1 коментар", "3 коментарі", "11 коментарів", "21 коментар"]);
});

test("a language that is not translated falls back to English, a region to its language", () => {
  assert.is(wordsFor("eo"), en);
  assert.is(wordsFor("en-AU"), en);
  assert.is(wordsFor("constructor"), en);
});

test("names are joined as in a sentence, and stay escaped", () => {
  const names = ["Ada", "<b>Ben</b>", "Cy"].map((name) => html`<i>${name}</i>`);
  assert.is(list("en")(names).toString(), "<i>Ada</i>, <i>&lt;b&gt;Ben&lt;/b&gt;</i> and <i>Cy</i>");
});

test("a reaction that the site renamed keeps the site's label", () => {
  assert.is(en.reactionLabel({ id: "win", label: "Win", emoji: "🏆" }), "Win");
  assert.is(en.reactionLabel({ id: "win", label: "Bravo", emoji: "👏" }), "Bravo");
  assert.is(en.reactionLabel({ id: "__proto__", label: "Odd", emoji: "?" }), "Odd");
});

test.run();

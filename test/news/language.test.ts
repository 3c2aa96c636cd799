import { test } from "uvu";
import * as assert from "uvu/assert";
import { direction, languageName } from "../../src/news/language.ts";

test("Arabic, Hebrew, Persian and Urdu run from the right", () => {
  for (const lang of ["ar", "ar-EG", "he", "fa", "ur", "az-Arab"]) assert.is(direction(lang), "rtl", lang);
});

test("other languages run from the left, those of the same family in Latin letters too", () => {
  for (const lang of ["en", "de-AT", "uk", "ja", "az", "ar-Latn"]) assert.is(direction(lang), "ltr", lang);
});

test("a language is called as its speakers call it", () => {
  assert.is(languageName("de"), "Deutsch");
  assert.is(languageName("uk"), "українська");
});

test.run();

// Ids and addresses.

import { test } from "uvu";
import * as assert from "uvu/assert";
import { articlePath, folded, idOf, isId } from "../../src/news/addresses.ts";

test("an id is made of what a headline or a tag says, in any script", () => {
  const ids: [string, string][] = [
    ["UkraineInvasion", "ukraineinvasion"],
    ["Fire at the harbour: “no one hurt”", "fire-at-the-harbour-no-one-hurt"],
    ["Kyiv's long night", "kyivs-long-night"],
    ["C++", "c"],
    ["Économie", "économie"],
    ["E\u0301conomie", "économie"],
    ["日本の火事", "日本の火事"],
    ["हिन्दी", "हिन्दी"],
    ["ΟΔΟΣ", "οδος"],
    ["a_b/c", "a-b-c"],
    ["Con", "con-1"],
    ["!!!", ""],
  ];
  for (const [text, id] of ids) assert.is(idOf(text), id, text);
});

test("an id fits into a file's name, however long the headline is", () => {
  for (const text of ["word ".repeat(100), "日".repeat(300), "𐐨".repeat(300)]) {
    const id = idOf(text);
    assert.ok(isId(id) && Buffer.byteLength(id) > 110, id);
  }
});

test("an id of more than 120 bytes is none", () => {
  assert.ok(isId("a".repeat(120)) && isId("日".repeat(40)));
  assert.not.ok(isId("a".repeat(121)) || isId("日".repeat(41)));
});

test("capitals, blanks, dots, invisible letters and names of devices are no ids", () => {
  for (const id of [
    "Fire",
    "a b",
    "a.b",
    "-a",
    "",
    "..",
    "a/b",
    "con",
    "lpt1",
    "a\u200bb",
    "\u3164",
    "e\u0301",
    "\u0301a",
  ]) {
    assert.not(isId(id), JSON.stringify(id));
  }
  for (const id of ["a", "2022", "fire-at-the-port-", "пожар", "火事", "console"]) assert.ok(isId(id), id);
});

test("names are folded as file systems fold them", () => {
  assert.is(folded("Straße"), folded("STRASSE"));
  assert.is(folded("café"), folded("CAFE\u0301"));
  assert.is(folded("ὈΔΥΣΣΕΎΣ"), folded("ὀδυσσεύς"));
  assert.is.not(folded("fire"), folded("fir"));
});

test("a story's address has the day as it is in the site's zone", () => {
  const story = { publishedAt: Date.UTC(2021, 11, 31, 23, 30), section: "world", slug: "new-year" };
  assert.is(articlePath("/:year/:month/:slug/", story, "UTC"), "/2021/12/new-year/");
  assert.is(
    articlePath("/:section/:year/:month/:day/:slug/", story, "Europe/Kyiv"),
    "/world/2022/01/01/new-year/",
  );
  assert.is(articlePath("/news/:slug/", { ...story, slug: "$&" }, "UTC"), "/news/$&/");
});

test.run();

// Hashtags on the last line of a story.

import { test } from "uvu";
import * as assert from "uvu/assert";
import { splitHashtags, tagsOf } from "../../src/news/hashtags.ts";

test("a last line of hashtags is taken off the body", () => {
  assert.equal(splitHashtags("The talks began.\n\n#Russia #Ukraine\t#UkraineInvasion\n\n"), {
    body: "The talks began.\n\n",
    hashtags: ["Russia", "Ukraine", "UkraineInvasion"],
  });
  assert.equal(splitHashtags("#Київ_2022").hashtags, ["Київ_2022"]);
});

test("a body that ends otherwise stays as it is", () => {
  for (const body of [
    "Fire\n\n# Harbour",
    "We saw #Harbour",
    "#Harbour\n\nMore",
    "##Harbour",
    "#",
    "",
    "\n",
    "#a, #b",
  ]) {
    assert.equal(splitHashtags(body), { body, hashtags: [] });
  }
});

test("tags with one id are one tag, by its first spelling; those without a letter are none", () => {
  assert.equal(tagsOf(["Harbour", "Fire Brigade", "HARBOUR", "fire_brigade", "!"]), [
    { id: "harbour", name: "Harbour" },
    { id: "fire-brigade", name: "Fire Brigade" },
  ]);
});

test.run();

// Reactions under grave news: what `check` tells an editor who would have readers laugh at it.

import { test } from "uvu";
import * as assert from "uvu/assert";
import { article, problemsOf } from "./problems-of.ts";

const site =
  "title: The Post\nurl: https://post.example\ndescription: News\nlanguage: en\ntimezone: UTC\nreactions:\n";
const grave = `  grave:\n    - { id: sad, label: Sad, emoji: 😢 }\n    - { id: lol, label: LOL, emoji: 😂 }\n`;

test("a grave set with a light-hearted reaction is told of, where it stands", () => {
  assert.equal(problemsOf({ "site.yml": site + grave }), [
    "content/site.yml:9:13: reactions.grave.id: `lol` is too light-hearted for grave news",
  ]);
  assert.equal(problemsOf({ "site.yml": site + grave.replace("lol", "wistful") }), []);
  assert.equal(problemsOf({ "site.yml": site + grave.replace("grave", "sport") }), []);
});

test("a story that readers are warned of and may then laugh at is told of", () => {
  const warned = article("sensitive: This story tells of deaths at sea.");
  assert.equal(problemsOf({ "articles/wreck.md": warned }), [
    "content/articles/wreck.md:4:12: sensitive: readers are warned, and then asked to react with `fun`: " +
      "`tone: grave` offers fitting ones",
  ]);
  assert.equal(
    problemsOf({ "articles/wreck.md": warned.replace("sensitive", "tone: grave\nsensitive") }),
    [],
  );
  const calm = "  default:\n    - { id: moved, label: Moved, emoji: 🕯 }\n";
  assert.equal(problemsOf({ "site.yml": site + calm, "articles/wreck.md": warned }), []);
});

test.run();

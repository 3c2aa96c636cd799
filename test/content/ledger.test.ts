// The ledger: counts of reactions, from as many files as there are exports.

import { test } from "uvu";
import * as assert from "uvu/assert";
import { openNewsroom } from "../../src/content/open-newsroom.ts";
import { newsroomFolder } from "../newsroom-folder.ts";
import { article, problemsOf } from "./problems-of.ts";

const open = (files: Record<string, string>) =>
  openNewsroom(newsroomFolder({ "articles/fire.md": article(), "articles/storm.md": article(), ...files }));

const said = (files: Record<string, string>) =>
  problemsOf({ "articles/fire.md": article(), "articles/storm.md": article(), ...files });

test("several files may count for different stories", () => {
  const { newsroom, problems } = open({
    "reactions/2021.json": '{"fire": {"love": 3, "sad": 1}}',
    "reactions/2022.json": '\ufeff{\r\n\t"storm": {"omg": 1000000000000}\r\n}',
  });
  assert.equal(problems, []);
  assert.equal({ ...newsroom?.ledger.get("fire") }, { love: 3, sad: 1 });
  assert.equal({ ...newsroom?.ledger.get("storm") }, { omg: 1e12 });
});

test("a story that is counted twice is an error, in one file as in two", () => {
  assert.equal(
    said({ "reactions/a.json": '{"fire": {"love": 3}}', "reactions/b.json": '{"fire": {"love": 4}}' }),
    [
      "content/reactions/b.json:1:2: fire: is counted in content/reactions/a.json as well: delete one of the two",
    ],
  );
  assert.equal(said({ "reactions/a.json": '{"fire": {"love": 3},\n "fire": {"love": 4}}' }), [
    "content/reactions/a.json:2:2: `fire` is given twice: delete one of the two",
  ]);
  assert.equal(said({ "reactions/a.json": '{"fire": {"love": 3, "lov\\u0065": 4}}' }), [
    "content/reactions/a.json:1:22: `love` is given twice: delete one of the two",
  ]);
});

test("counts for what is not there are passed over with a notice", () => {
  const { newsroom, problems } = open({
    "reactions/a.json": '{"flood": {"love": 3}, "fire": {"shrug": 1, "constructor": 2, "love": 1}}',
  });
  assert.equal(
    problems.map(({ column, field, message, severity }) => `${severity} ${column} ${field}: ${message}`),
    [
      "notice 2 flood: there is no such article, so this count is left out",
      "notice 33 fire.shrug: is no reaction of any set, so this count is left out",
      "notice 45 fire.constructor: is no reaction of any set, so this count is left out",
    ],
  );
  assert.equal(Object.entries(newsroom?.ledger.get("fire") ?? {}), [["love", 1]]);
  assert.is(newsroom?.ledger.get("fire")?.["constructor"], undefined);
});

test("counts are whole numbers from nought", () => {
  const range = "expected a whole number from 0 to 1,000,000,000,000, found";
  assert.equal(said({ "reactions/a.json": '{"fire": {"love": -1, "omg": 1.5, "win": "3", "fun": 1e13}}' }), [
    `content/reactions/a.json:1:19: fire.love: ${range} the number -1`,
    `content/reactions/a.json:1:30: fire.omg: ${range} the number 1.5`,
    `content/reactions/a.json:1:42: fire.win: ${range} \`3\``,
    `content/reactions/a.json:1:54: fire.fun: ${range} the number 10000000000000`,
  ]);
});

test("what is no JSON is refused at its place", () => {
  assert.equal(said({ "reactions/a.json": '{"fire":\n  {"love": 3,}}' }), [
    "content/reactions/a.json:2:14: is no JSON from here on",
  ]);
  assert.equal(said({ "reactions/a.json": "[1]" }), [
    "content/reactions/a.json:1:1: expected a map of keys, found a list",
  ]);
});

test("nesting without end is refused like any other count", () => {
  const deep = `{"fire": ${"[".repeat(50_000)}${"]".repeat(50_000)}}`;
  assert.equal(said({ "reactions/a.json": deep }).length, 1);
});

test.run();

// Problems in print: for people, for programs, for annotations.

import { test } from "uvu";
import * as assert from "uvu/assert";
import { formatProblems } from "../../src/content/format-problem.ts";
import { sortProblems, type Problem } from "../../src/content/problem.ts";
import { show } from "../../src/content/show.ts";

const problem: Problem = {
  file: "content/articles/a.md",
  line: 4,
  column: 7,
  field: "date",
  message: "2022-02-30 is no day of the calendar",
  severity: "error",
};

test("a problem is one line; without a field its message follows the place", () => {
  const lines = formatProblems([problem, { ...problem, field: "", message: "is missing" }], "text");
  assert.is(
    lines,
    "content/articles/a.md:4:7: date: 2022-02-30 is no day of the calendar\ncontent/articles/a.md:4:7: is missing\n",
  );
});

test("a file's name cannot write lines or turn text", () => {
  const file = "content/comments/a\n::error::x\u001b[2J\u202e.md";
  assert.is(
    formatProblems([{ ...problem, file, field: "", message: "is bad" }], "text"),
    "content/comments/a\\u{a}::error::x\\u{1b}[2J\\u{202e}.md:4:7: is bad\n",
  );
});

test("programs get the list as JSON", () => {
  assert.equal(JSON.parse(formatProblems([problem], "json")), [problem]);
  assert.is(formatProblems([], "json"), "[]\n");
});

test("annotations stand at their line: errors, warnings and notices apart", () => {
  const warning: Problem = {
    ...problem,
    file: "content/a,b:c%.md",
    field: "",
    message: "100% bad",
    severity: "warning",
  };
  const notice: Problem = {
    ...problem,
    file: "content/reactions/a.json",
    field: "fire",
    message: "is gone",
    severity: "notice",
  };
  assert.is(
    formatProblems([problem, warning, notice], "github"),
    "::error file=content/articles/a.md,line=4,col=7,title=Cannot be published::date: 2022-02-30 is no day of the calendar\n" +
      "::warning file=content/a%2Cb%3Ac%25.md,line=4,col=7,title=Left out::100%25 bad\n" +
      "::notice file=content/reactions/a.json,line=4,col=7,title=Passed over::fire: is gone\n",
  );
});

test("an annotation cannot be broken out of", () => {
  const hostile = { ...problem, file: "a\r\n::stop-commands::x", message: "x\n::add-mask::y" };
  const text = formatProblems([hostile], "github");
  assert.is(text.trimEnd().split(/[\r\n]/).length, 1);
});

test("content in a message is cut and what cannot be seen is spelled out", () => {
  assert.is(show("a\u0000b\u200d\ud800"), "`a\\u{0}b\\u{200d}\\u{d800}`");
  assert.is(show("a b\u00a0c\u3000d"), "`a b\\u{a0}c\\u{3000}d`");
  assert.is(show("x".repeat(500)), `\`${"x".repeat(200)}…\``);
});

test("problems are sorted by file, line and column", () => {
  const at = (file: string, line: number, column: number) => ({ ...problem, file, line, column });
  const sorted = sortProblems([at("b", 1, 1), at("a", 10, 1), at("a", 2, 9), at("a", 2, 1)]);
  assert.equal(
    sorted.map(({ file, line, column }) => `${file}${line}:${column}`),
    ["a2:1", "a2:9", "a10:1", "b1:1"],
  );
});

test.run();

import fs from "node:fs";
import path from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { openNewsroom } from "../../src/content/open-newsroom.ts";
import { newsroomFolder } from "../newsroom-folder.ts";
import { runCommand } from "./run-command.ts";

const newsroom = () => newsroomFolder({ "authors/a-khan.md": "---\nname: Aisha Khan\n---\n" });

test("a headline becomes a draft in its place, which the door accepts", async () => {
  const content = newsroom();
  const headline = `"Ферма" & the sea: 40 % more mussels`;
  const { status, out, err } = await runCommand(
    "new",
    headline,
    ...["--content", content, "--author", "a-khan", "--lang", "en-gb", "--date", "2022-02-28T09:30"],
  );
  assert.is(status, 0, err);
  const file = path.join(content, "articles/2022/02/ферма-the-sea-40-more-mussels.md");
  assert.is(out, `${file}\n`);
  const { newsroom: opened, problems } = openNewsroom(content);
  assert.equal(problems, []);
  const [article] = opened?.articles ?? [];
  assert.is(article?.title, headline);
  assert.is(article?.draft, true);
  assert.is(article?.lang, "en-GB");
  assert.equal(article?.authors, ["a-khan"]);
  assert.is(article?.publishedAt, Date.UTC(2022, 1, 28, 9, 30));
});

test("a name that exists is refused, and the file that has it stays", async () => {
  const content = newsroom();
  await runCommand("new", "Harbour fire", "--content", content, "--date", "2021-01-05");
  const file = path.join(content, "articles/2021/01/harbour-fire.md");
  fs.appendFileSync(file, "Written already.\n");
  const again = await runCommand("new", "Harbour fire!", "--content", content);
  assert.is(again.status, 2);
  assert.match(again.err, /2021\/01\/harbour-fire\.md has that name already/);
  assert.match(fs.readFileSync(file, "utf8"), "Written already.");
});

test("what does not exist is named with what does", async () => {
  const content = newsroom();
  const wrong: [string[], RegExp][] = [
    [["Fire", "--author", "nobody"], /--author nobody: .*a-khan/],
    [["Fire", "--section", "sprot"], /--section sprot: /],
    [["Fire", "--date", "30 February"], /--date `30 February` is no date: write/],
    [["Fire", "--lang", "d"], /--lang `d` is no language tag/],
    [["???"], /no letter/],
    [["Fire\nin the harbour"], /The headline is longer than one line/],
    [["Two", "headlines"], /one text in quotes/],
    [[], /one text in quotes/],
  ];
  for (const [args, message] of wrong) {
    const { status, err } = await runCommand("new", ...args, "--content", content);
    assert.is(status, 2, args.join(" "));
    assert.match(err, message);
  }
  assert.not.ok(fs.existsSync(path.join(content, "articles")));
});

test.run();

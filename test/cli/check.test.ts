import fs from "node:fs";
import path from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { newsroomFolder } from "../newsroom-folder.ts";
import { runCommand } from "./run-command.ts";

const fire = "---\ntitle: Fire in the harbour\ndate: 2022-02-28T12:00\n---\nIt was put out.\n";

test("the sample newsroom is all well", async () => {
  const { status, out, err } = await runCommand("check");
  assert.equal({ status, out, err }, { status: 0, out: "", err: "All well.\n" });
});

test("errors in front matter, text and comments are all told, and nothing is written", async () => {
  const content = newsroomFolder({
    "articles/harbour-fire.md": fire.replace("date", "dat"),
    "articles/market.md": `${fire}\n![Stalls](nowhere.jpg)\n`,
    "comments/market/c1.md": "---\nreplyTo: c9\n---\nYes.\n",
  });
  const before = fs.readdirSync(path.dirname(content));
  const broken = await runCommand("check", "--content", content);
  assert.is(broken.status, 1);
  assert.match(broken.out, /harbour-fire\.md:3:1: dat: .*did you mean `date`\?/);
  fs.writeFileSync(path.join(content, "articles/harbour-fire.md"), fire);
  const text = await runCommand("check", "--content", content);
  assert.is(text.status, 1);
  assert.match(text.out, /market\.md:7:11: .*nowhere\.jpg/);
  assert.match(text.out, /c1\.md:2:10: replyTo: /);
  assert.equal(fs.readdirSync(path.dirname(content)), before);
});

test("a picture that no story names yet is looked at, too", async () => {
  const content = newsroomFolder({ "articles/harbour-fire.md": fire, "media/2022/stalls.png": "not much" });
  const { status, out } = await runCommand("check", "--content", content);
  assert.is(status, 1);
  assert.match(out, /content\/media\/2022\/stalls\.png:1:1: is no picture that can be measured/);
});

test("for GitHub each problem is an annotation, for programs there is JSON", async () => {
  const content = newsroomFolder({ "articles/harbour-fire.md": fire.replace("2022-02-28", "2022-02-31") });
  const github = await runCommand("check", "--content", content, "--format", "github");
  assert.is(github.status, 1);
  assert.match(
    github.out,
    /^::error file=.*harbour-fire\.md,line=3,col=7,title=.*::date: 2022-02-31 is no day/,
  );
  const json = await runCommand("check", "--content", content, "--format", "json");
  const [problem] = JSON.parse(json.out);
  assert.is(problem.line, 3);
  assert.is(problem.field, "date");
  assert.is((await runCommand("check", "--format", "xml")).status, 2);
});

test.run();

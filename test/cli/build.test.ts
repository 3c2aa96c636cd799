import fs from "node:fs";
import path from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { newsroomFolder } from "../newsroom-folder.ts";
import { runCommand } from "./run-command.ts";

const fire = `---
title: Fire in the harbour
date: 2022-02-28T12:00
---
The fire brigade was there in minutes.
`;

/** A newsroom with `files`, and an empty place for its site. */
function newsroom(files: Record<string, string>): { content: string; output: string; args: string[] } {
  const content = newsroomFolder({ "articles/harbour-fire.md": fire, ...files });
  const output = path.join(path.dirname(content), "_site");
  return { content, output, args: ["--content", content, "--output", output, "--now", "2022-03-01"] };
}

test("a newsroom becomes a site, and the last line says what was made", async () => {
  const { output, args } = newsroom({ "comments/harbour-fire/c1.md": "I saw it from the pier.\n" });
  const { status, out, err } = await runCommand("build", ...args);
  assert.is(status, 0, err);
  assert.match(out, /^1 article, 1 comment → \d+ files, \d+ of them new in .*_site, \d+\.\d s\n$/);
  const page = fs.readFileSync(path.join(output, "2022/02/harbour-fire/index.html"), "utf8");
  assert.match(page, "Fire in the harbour");
  assert.match(page, "I saw it from the pier.");
});

test("wrong content is refused with the place of every error, and the site stays as it was", async () => {
  const { content, output, args } = newsroom({});
  await runCommand("build", ...args);
  const before = fs.readFileSync(path.join(output, "index.html"), "utf8");
  fs.writeFileSync(
    path.join(content, "articles/market.md"),
    "---\ntitle: Fish\ndate: 2022-02-30\n---\nFish.\n",
  );
  fs.writeFileSync(
    path.join(content, "articles/harbour-fire.md"),
    fire.replace("Fire", "Flames") + "\n::: nonsense\n:::\n",
  );
  const { status, out, err } = await runCommand("build", ...args);
  assert.is(status, 1);
  assert.is(out, "");
  assert.match(err, /articles\/market\.md:3:7: date: 2022-02-30 is no day of the calendar/);
  assert.is(fs.readFileSync(path.join(output, "index.html"), "utf8"), before);
});

test("an error in the text of a story refuses the build, too, and leaves nothing aside", async () => {
  const { content, output, args } = newsroom({});
  await runCommand("build", ...args);
  fs.writeFileSync(path.join(content, "articles/harbour-fire.md"), `${fire}\n::: nonsense\nx\n:::\n`);
  const { status, err } = await runCommand("build", ...args);
  assert.is(status, 1);
  assert.match(err, /articles\/harbour-fire\.md:7:1: /);
  assert.not.match(fs.readFileSync(path.join(output, "2022/02/harbour-fire/index.html"), "utf8"), "nonsense");
  assert.equal(fs.readdirSync(path.dirname(output)).sort(), ["_site", "content"]);
});

test("a bad comment is left out and named; with --strict it refuses the build", async () => {
  const { output, args } = newsroom({
    "comments/harbour-fire/c1.md": "---\nauthr: Ann\n---\nI was there.\n",
  });
  const lenient = await runCommand("build", ...args);
  assert.is(lenient.status, 0);
  assert.match(lenient.err, /comments\/harbour-fire\/c1\.md:2:1: authr: .*`author`/);
  assert.match(lenient.out, "1 warning");
  assert.not.match(
    fs.readFileSync(path.join(output, "2022/02/harbour-fire/index.html"), "utf8"),
    "I was there",
  );
  assert.is((await runCommand("build", ...args, "--strict")).status, 1);
});

test("drafts and scheduled stories are out of the site, and in it with --drafts, marked", async () => {
  const { output, args } = newsroom({
    "articles/later.md": fire.replace("2022-02-28", "2022-04-01").replace("Fire in", "Regatta in"),
    "articles/unfinished.md": fire
      .replace("Fire in", "Notes on")
      .replace("---\nThe", "draft: true\n---\nThe"),
  });
  assert.match((await runCommand("build", ...args)).out, /^1 article,/);
  assert.not.ok(fs.existsSync(path.join(output, "2022/04/later/index.html")));
  assert.match((await runCommand("build", ...args, "--drafts")).out, /^3 articles,/);
  assert.match(fs.readFileSync(path.join(output, "2022/04/later/index.html"), "utf8"), "Scheduled");
  assert.match(fs.readFileSync(path.join(output, "2022/02/unfinished/index.html"), "utf8"), "Draft");
});

test("--base-url moves the site to another address, with a folder", async () => {
  const { output, args } = newsroom({});
  await runCommand("build", ...args, "--base-url", "https://reader.example/post/");
  const page = fs.readFileSync(path.join(output, "index.html"), "utf8");
  assert.match(page, 'href="/post/2022/02/harbour-fire/"');
  assert.match(page, '<link rel="canonical" href="https://reader.example/post/">');
  assert.not.match(page, /(?:href|src)="\/(?!post\/)/);
});

test("--quiet prints nothing when all is well", async () => {
  const { args } = newsroom({});
  assert.equal(await runCommand("build", ...args, "--quiet"), { status: 0, out: "", err: "" });
});

test("wrong usage ends with status 2 and a word on how to do it", async () => {
  const { content, output, args } = newsroom({});
  const wrong: [string[], RegExp][] = [
    [["--contents", "x"], /Unknown option '--contents'/],
    [["--now", "yesterday"], /--now `yesterday` is no date: write/],
    [["--base-url", "ftp://x"], /--base-url `ftp:\/\/x` is no address of a site: write/],
    [["--content", content, "--output", path.join(content, "site")], /neither may lie in the other/],
    [["stray"], /Unexpected argument/],
  ];
  for (const [args, message] of wrong) {
    const { status, out, err } = await runCommand("build", ...args);
    assert.is(status, 2, args.join(" "));
    assert.is(out, "");
    assert.match(err, message);
    assert.match(err, "npm run build");
  }
  const unknown = await runCommand("bui\u001b[31mld");
  assert.is(unknown.status, 2);
  assert.match(unknown.err, 'no command "bui\\u001b[31mld": it is one of build, check');
  fs.mkdirSync(output);
  fs.writeFileSync(path.join(output, "thesis.txt"), "ten years of work");
  const foreign = await runCommand("build", ...args);
  assert.is(foreign.status, 2);
  assert.match(foreign.err, "files that Broadsheet did not make");
  assert.equal(fs.readdirSync(output), ["thesis.txt"]);
});

test("--help explains every option", async () => {
  const { status, out } = await runCommand("build", "--help");
  assert.is(status, 0);
  for (const option of ["content", "output", "base-url", "now", "drafts", "strict", "quiet"]) {
    assert.match(out, `--${option}`);
  }
});

test.run();

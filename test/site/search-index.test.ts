import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { runCommand } from "../cli/run-command.ts";
import { newsroomFolder } from "../newsroom-folder.ts";
import { filesBelow, freshFolder } from "./build-site.ts";
import { buildNews, ferryNews, story } from "./ferry-news.ts";
import { sampleSite } from "./sample-site.ts";

const files = ferryNews(30);
const news = { ...files, "site.yml": `${files["site.yml"]}search: true\n` };

/** The files of the index, with their bytes as text. */
function index(contents: Map<string, string>): [string, string][] {
  return [...contents].filter(([file]) => file.startsWith("pagefind/"));
}

test("the same stories make the same index, also on a busy machine and from files in another order", async () => {
  const once = index((await buildNews(news)).contents());
  assert.ok(once.length > 40);
  const busy = os.cpus().map(() => spawn(process.execPath, ["-e", "for (;;) ;"]));
  const again = await buildNews(Object.fromEntries(Object.entries(news).reverse()));
  for (const child of busy) child.kill();
  assert.equal(index(again.contents()), once);
});

test("builds in one process do not end each other's Pagefind", async () => {
  const lone = { ...news, ...ferryNews(1), "site.yml": news["site.yml"] };
  const sites = await Promise.all([buildNews(news), buildNews(lone), sampleSite()]);
  for (const { files: all } of sites) assert.ok(all.includes("pagefind/pagefind.js"));
});

test("nothing is published but what our page loads", async () => {
  const { files: all } = await sampleSite();
  const own = all.filter((file) => file.startsWith("pagefind/"));
  const kinds = new Set(
    own.map((file) =>
      file.replace(/^pagefind\/(?:(?:en|de|ar)\/)?/, "").replace(/[\w.-]*_?[0-9a-f]{7,}/, "#"),
    ),
  );
  assert.equal([...kinds].sort(), [
    "#.pf_meta",
    "filter/#.pf_filter",
    "fragment/#.pf_fragment",
    "index/#.pf_index",
    "pagefind-entry.json",
    "pagefind.js",
    "wasm.ar.pagefind",
    "wasm.de.pagefind",
    "wasm.en.pagefind",
  ]);
});

test("each story that is out is in the index once; drafts and scheduled stories are not", async () => {
  const drafts = {
    ...news,
    "articles/secret.md": story("Secret plan", "2022-01-07T09:00", "draft: true"),
    "articles/late.md": story("Late plan", "2031-01-07T09:00"),
  };
  for (const preview of [false, true]) {
    const { files: all } = await buildNews(drafts, preview);
    const stories = all.filter((file) => file.endsWith(".pf_fragment"));
    assert.is(stories.length, 33);
  }
});

test("an index that cannot be made is said to be so, and the site stays as it was", async () => {
  const content = newsroomFolder(news);
  const output = path.join(freshFolder(), "site");
  const build = () => runCommand("build", "--content", content, "--output", output, "--now", "2022-05-01");
  assert.is((await build()).status, 0);
  const before = filesBelow(output);
  fs.writeFileSync(path.join(content, "articles/new.md"), story("New", "2022-04-30T09:00"));
  for (const broken of ["/bin/false", "/no/such/pagefind"]) {
    process.env["PAGEFIND_EXTENDED_BINARY_PATH"] = broken;
    const { status, err } = await build();
    delete process.env["PAGEFIND_EXTENDED_BINARY_PATH"];
    assert.is(status, 3, err);
    assert.match(err, "The search index could not be made, the site stays as it was: ");
    assert.equal(filesBelow(output), before);
  }
  assert.equal(fs.readdirSync(path.dirname(output)), ["site"]);
});

test.run();

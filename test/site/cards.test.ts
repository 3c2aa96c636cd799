// The cards of a newsroom: one for each story, made once, named in the story's head.

import path from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import sharp from "sharp";
import { runCommand } from "../cli/run-command.ts";
import { newsroomFolder } from "../newsroom-folder.ts";
import { type BuiltSite, buildSite, freshFolder } from "./build-site.ts";
import { ferryNews, story } from "./ferry-news.ts";
import { sampleSite } from "./sample-site.ts";

const paper = ferryNews(2);
const withCards = { ...paper, "site.yml": `${paper["site.yml"]}cards: true\n` };
const cards = ({ files }: BuiltSite) => files.filter((file) => file.startsWith("cards/"));

test("each story of the sample newsroom has a card, of the size that its head says", async () => {
  const site = await sampleSite();
  const { stories } = site.edition.catalogue;
  assert.equal(cards(site), stories.map(({ id }) => `cards/${id}.jpg`).sort());
  for (const { id, path: at, title } of stories) {
    const { format, width, height } = await sharp(path.join(site.folder, `cards/${id}.jpg`)).metadata();
    assert.equal([format, width, height], ["jpeg", 1200, 630], id);
    const head = site.read(`${at.slice(1)}index.html`);
    for (const name of ["og:image", "twitter:image"])
      assert.match(head, `"${name}" content="https://tideway.example/cards/${id}.jpg"`);
    assert.match(head, '"og:image:width" content="1200"');
    assert.match(head, '"og:image:height" content="630"');
    assert.match(head, '"twitter:card" content="summary_large_image"');
    if (!/[&<>"']/.test(title)) assert.match(head, `"og:image:alt" content="${title} · The Tideway Post"`);
  }
});

test("a site that does not ask for cards has none", async () => {
  const site = await buildSite({ content: newsroomFolder(paper) });
  assert.equal(cards(site), []);
  assert.not.match(site.read("2022/02/crossing-1/index.html"), "/cards/");
});

test("a card is drawn once, and anew when what is written on it has changed", async () => {
  const drawn: string[] = [];
  const onProgress = (what: string, done: number, all: number) => {
    if (what === "cards") drawn.push(`${done} of ${all}`);
  };
  const number = Date.now(); // a headline that no earlier run has left in the cache
  const files = { ...withCards, "articles/toll.md": story(`Toll falls by ${number}`, "2022-01-11T09:00") };
  const first = await buildSite({ content: newsroomFolder(files), onProgress });
  assert.ok(drawn.splice(0).length > 0);
  const second = await buildSite({ content: newsroomFolder(files), onProgress });
  assert.equal(drawn.splice(0), []);
  assert.equal(second.contents(), first.contents());
  const later = { ...files, "articles/toll.md": story(`Toll rises by ${number}`, "2022-01-11T09:00") };
  await buildSite({ content: newsroomFolder(later), onProgress });
  assert.equal(drawn, ["1 of 1"]);
});

test("a story in a script that the cards' fonts lack is shown by its picture or the paper's logo instead", async () => {
  const files = { ...withCards, "articles/kaji.md": story("港の火事", "2022-01-11T09:00", "lang: ja") };
  const site = await buildSite({ content: newsroomFolder(files) });
  assert.not.ok(cards(site).includes("cards/kaji.jpg"));
  assert.not.match(site.read("2022/01/kaji/index.html"), "/cards/");
  assert.is(cards(site).length, site.edition.catalogue.stories.length - 1);
});

test("nothing is printed while cards are drawn, neither by us nor by what finds the fonts", async () => {
  const files = { ...withCards, "articles/toll.md": story(`Toll of ${Date.now()}`, "2022-01-11T09:00") };
  const args = ["--content", newsroomFolder(files), "--output", path.join(freshFolder(), "site"), "--quiet"];
  assert.equal(await runCommand("build", ...args), { status: 0, out: "", err: "" });
});

test.run();

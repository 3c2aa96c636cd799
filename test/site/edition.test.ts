// What a change in the newsroom changes on the site: the pages that may show it, and no other.

import { test } from "uvu";
import * as assert from "uvu/assert";
import { type BuiltSite } from "./build-site.ts";
import { changedFiles, duePages } from "./changes.ts";
import { type Files, buildNews, comment, crossingPage, ferryNews, story } from "./ferry-news.ts";

const paper = ferryNews(45);
const before = await buildNews(paper);
const feedsOf = (home: string) => ["feed.json", "feed.xml", "rss.xml"].map((name) => home + name);
const storiesOn = (site: BuiltSite, file: string) =>
  [...site.read(file).matchAll(/<h3 class="title"[^>]*><a [^>]*>(.*?)<\/a>/g)].map(([, title]) => title);

test("a new story changes the fronts, its feeds and sitemaps and the story before it, and no older page", async () => {
  const gates = story("Gates open", "2022-04-19T18:00", "section: world\nauthor: ada\ntags: [Harbour]");
  const after = await buildNews({ ...paper, "articles/gates-open.md": gates });
  assert.equal(
    changedFiles(before, after),
    [
      "2022/04/gates-open/index.html",
      crossingPage(45),
      ...["index.html", "world/index.html", "tags/harbour/index.html", "authors/ada/index.html"],
      ...["archive/2022/04/index.html", "archive/index.html", "tags/index.html"],
      ...["", "world/", "tags/harbour/", "authors/ada/"].flatMap(feedsOf),
      ...["news-sitemap.xml", "sitemap.xml", "sitemaps/2022-04.xml", "sitemaps/pages.xml"],
    ].sort(),
  );
  assert.match(after.read("news-sitemap.xml"), "Gates open");
});

const isPage = (file: string) => !file.startsWith("assets/");

test("a comment changes its story, the feed of comments, its section and the front page", async () => {
  for (const [id, path] of [
    ["crossing-3", crossingPage(3)],
    ["crossing-45", crossingPage(45)],
  ] as const) {
    const talk = { [`comments/${id}/c1.md`]: comment("Ines", "2022-04-18T10:00", "I was on board.") };
    const after = await buildNews({ ...paper, ...talk });
    const changed = changedFiles(before, after);
    assert.ok(changed.includes(path) && changed.includes("comments/feed.xml"), changed.join());
    assert.ok(changed.length <= 5, changed.join());
  }
});

const edits: [what: string, edit: Files][] = [
  [
    "a new story",
    { "articles/gates-open.md": story("Gates open", "2022-04-19T18:00", "section: world\nauthor: ada") },
  ],
  [
    "a new headline",
    {
      "articles/bell-stolen.md": (paper["articles/bell-stolen.md"] as string).replace(
        "Bell stolen",
        "Bell found",
      ),
    },
  ],
  [
    "a new text",
    { "articles/crossing-40.md": `${paper["articles/crossing-40.md"]}It was late, after all.\n` },
  ],
  ["a new comment", { "comments/crossing-3/c1.md": comment("Ines", "2022-02-15T10:00", "I was on board.") }],
  [
    "a changed comment",
    { "comments/bell-stolen/c1.md": comment("Noor", "2022-01-12T10:00", "I heard nothing.") },
  ],
  ["a few more reactions", { "reactions/ledger.json": '{ "bell-stolen": { "omg": 13, "love": 3 } }' }],
  ["a first badge", { "reactions/ledger.json": '{ "toll-falls": { "win": 90 } }' }],
  [
    "an author's new role",
    { "authors/ben.md": "---\nname: Ben Oduya\nrole: Harbour master\n---\nBen stays ashore.\n" },
  ],
  ["an author's new bio", { "authors/cleo.md": "---\nname: Cleo Marsh\n---\nCleo is back.\n" }],
  ["a new author", { "authors/dora.md": "---\nname: Dora Quist\n---\nDora starts on Monday.\n" }],
  ["a new page", { "pages/contact.md": "---\ntitle: Contact\n---\nKnock twice.\n" }],
  ["a page's new text", { "pages/about.md": "---\ntitle: About\n---\nWho we were.\n" }],
  [
    "a correction",
    {
      "articles/toll-falls.md": story(
        "Toll falls",
        "2022-01-11T09:00",
        "section: local\nauthor: ben\ntags: [Money]\ncorrections:\n  - date: 2022-01-14T09:00\n    text: By a third.",
      ),
    },
  ],
  [
    "a translation",
    {
      "articles/glocke.md": story(
        "Glocke gestohlen",
        "2022-03-01T09:00",
        "section: local\nlang: de\ntranslationOf: bell-stolen",
      ),
    },
  ],
];

for (const [what, edit] of edits) {
  test(`after ${what} every changed page has another fingerprint, and few others have`, async () => {
    const after = await buildNews({ ...paper, ...edit });
    const changed = changedFiles(before, after);
    assert.ok(changed.length > 0);
    const due = duePages(before, after);
    const unexplained = changed.filter((file) => !due.includes(file) && isPage(file));
    assert.equal(unexplained, []);
    assert.ok(due.length < before.edition.entries.size / 2, `${due.length} pages are made anew`);
  });
}

test("the pages of a listing are counted from the oldest story, and none of them moves", async () => {
  const oldest = Array.from({ length: 20 }, (_, i) => `Crossing ${20 - i}`);
  assert.equal(storiesOn(before, "world/page/1/index.html"), oldest);
  assert.equal(
    storiesOn(before, "world/index.html"),
    Array.from({ length: 25 }, (_, i) => `Crossing ${45 - i}`),
  );
  const after = await buildNews(ferryNews(59));
  for (const home of ["world/", "tags/harbour/", "authors/ada/"])
    assert.is(after.read(`${home}page/1/index.html`), before.read(`${home}page/1/index.html`));
  const later = await buildNews(ferryNews(60));
  assert.equal(storiesOn(later, "world/page/1/index.html"), oldest);
  assert.is(storiesOn(later, "world/page/2/index.html")[0], "Crossing 40");
  assert.is(storiesOn(later, "world/index.html").length, 20);
});

test.run();

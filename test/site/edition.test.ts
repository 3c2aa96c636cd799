// What a change in the newsroom changes on the site, and what never appears there.

import { test } from "uvu";
import * as assert from "uvu/assert";
import { type BuiltSite, buildSite } from "./build-site.ts";
import { changedFiles, changedRecords } from "./changes.ts";
import { type Files, comment, crossingPage, ferryFolder, ferryNews, story } from "./ferry-news.ts";

const build = (files: Files, drafts = false): Promise<BuiltSite> =>
  buildSite({ content: ferryFolder(files), drafts });

const paper = ferryNews(45);
const before = await build(paper);
const feedsOf = (home: string) => ["feed.json", "feed.xml", "rss.xml"].map((name) => home + name);
/** A file as the site has it, or an empty text. */
const shown = (site: BuiltSite, file: string) => (site.files.includes(file) ? site.read(file) : "");
const storiesOn = (site: BuiltSite, file: string) =>
  [...site.read(file).matchAll(/<h3 class="title"[^>]*><a [^>]*>(.*?)<\/a>/g)].map(([, title]) => title);
/** Files in which a reader or a machine could come upon these words. */
const filesWith = (site: BuiltSite, words: RegExp) =>
  site.files.filter((file) => words.test(file + site.read(file)));

test("a new story changes the fronts, its feeds and sitemaps and the story before it, and no older page", async () => {
  const gates = story("Gates open", "2022-04-19T18:00", "section: world\nauthor: ada\ntags: [Harbour]");
  const after = await build({ ...paper, "articles/gates-open.md": gates });
  assert.equal(
    changedFiles(before, after),
    [
      "2022/04/gates-open/index.html",
      crossingPage(45),
      ...["index.html", "world/index.html", "tags/harbour/index.html", "authors/ada/index.html"],
      ...["archive/2022/04/index.html", "archive/index.html", "authors/index.html", "tags/index.html"],
      ...["", "world/", "tags/harbour/", "authors/ada/"].flatMap(feedsOf),
      ...["news-sitemap.xml", "sitemap.xml", "sitemaps/2022-04.xml", "sitemaps/pages.xml"],
    ].sort(),
  );
  assert.match(after.read("news-sitemap.xml"), "Gates open");
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
  ["an author's new bio", { "authors/ben.md": "---\nname: Ben Oduya\n---\nBen went to sea.\n" }],
  ["a new author", { "authors/cleo.md": "---\nname: Cleo Marsh\n---\nCleo starts on Monday.\n" }],
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
  test(`after ${what} every changed file names a changed record among its inputs`, async () => {
    const after = await build({ ...paper, ...edit });
    const changed = changedFiles(before, after);
    assert.ok(changed.length > 0);
    const records = changedRecords(before.edition, after.edition);
    const unexplained = changed.filter((file) => {
      const entries = [before, after].flatMap(({ edition }) => edition.entries.get(file) ?? []);
      return !entries.some(({ inputs }) => inputs.some((input) => records.has(input)));
    });
    assert.equal(unexplained, []);
  });
}

test("drafts, scheduled and expired stories are nowhere on the site, whoever points to them", async () => {
  const files = {
    ...paper,
    "articles/unready.md": story(
      "Unready report",
      "2022-03-01T09:00",
      "draft: true\nsection: world\nauthor: ada\ntags: [Secret]",
    ),
    "articles/embargoed.md": story(
      "Embargoed report",
      "2022-05-01T09:00",
      "section: world\nauthor: ada\nseries: Tides",
    ),
    "articles/lapsed.md": story(
      "Lapsed report",
      "2022-01-01T09:00",
      "expires: 2022-02-01T09:00\nsection: world",
    ),
    "articles/pointer.md": story(
      "Pointer",
      "2022-03-02T09:00",
      "related: [unready, embargoed, lapsed]\nseries: Tides",
    ),
    "articles/zeiger.md": story("Zeiger", "2022-03-02T09:30", "lang: de\ntranslationOf: unready"),
    "comments/unready/c1.md": comment("Noor", "2022-03-01T10:00", "A remark on the unready report."),
    "reactions/ledger.json": '{ "unready": { "omg": 500 } }',
    "site.yml": `${paper["site.yml"]}front:\n  - embargoed\n  - unready\n`,
  };
  const site = await build(files);
  assert.equal(filesWith(site, /unready|embargoed|lapsed|secret/i), []);
  const preview = await build(files, true);
  const marks = [
    ["2022/03/unready/index.html", "Draft"],
    ["2022/05/embargoed/index.html", "Scheduled"],
  ] as const;
  for (const [file, mark] of marks) {
    assert.match(shown(preview, file), `<p class="ribbon">${mark}`);
    assert.match(shown(preview, file), '<meta name="robots" content="noindex">');
  }
  assert.equal(filesWith(preview, /lapsed/i), []);
});

test("the pages of a listing are counted from the oldest story, and none of them moves", async () => {
  const oldest = Array.from({ length: 20 }, (_, i) => `Crossing ${20 - i}`);
  assert.equal(storiesOn(before, "world/page/1/index.html"), oldest);
  assert.equal(
    storiesOn(before, "world/index.html"),
    Array.from({ length: 25 }, (_, i) => `Crossing ${45 - i}`),
  );
  const after = await build(ferryNews(59));
  for (const home of ["world/", "tags/harbour/", "authors/ada/"])
    assert.is(after.read(`${home}page/1/index.html`), before.read(`${home}page/1/index.html`));
  const later = await build(ferryNews(60));
  assert.equal(storiesOn(later, "world/page/1/index.html"), oldest);
  assert.is(storiesOn(later, "world/page/2/index.html")[0], "Crossing 40");
  assert.is(storiesOn(later, "world/index.html").length, 20);
});

test("a story that is taken back is gone from every file", async () => {
  const paperWith = {
    ...paper,
    "articles/slander.md": story(
      "Slander of the year",
      "2022-04-05T09:00",
      "section: world\nauthor: ada\ntags: [Harbour, Slander]\naliases: [/old/slander/]",
    ),
    "comments/slander/c1.md": comment("Noor", "2022-04-05T10:00", "Is that slander?"),
    "reactions/ledger.json": '{ "slander": { "hate": 50 } }',
  };
  const folder = (await build(paperWith)).folder;
  const published = await buildSite({ content: ferryFolder(paperWith) }, folder);
  assert.ok(filesWith(published, /slander/i).length > 10);
  const after = await buildSite({ content: ferryFolder(paper) }, folder);
  assert.equal(filesWith(after, /slander/i), []);
  assert.equal(changedFiles(before, after), []);
});

test("a story with more than a hundred threads has further pages of comments", async () => {
  const remarks = Array.from({ length: 101 }, (_, i) => {
    const minute = new Date(Date.UTC(2022, 1, 12, 9, i)).toISOString();
    return [`comments/crossing-1/c${i + 1}.md`, comment("Noor", minute, `Remark number ${i + 1}.`)] as const;
  });
  const site = await build({ ...paper, ...Object.fromEntries(remarks) });
  const first = site.read(crossingPage(1));
  const second = site.read(crossingPage(1).replace("index.html", "comments/2/index.html"));
  assert.match(first, "Remark number 100.");
  assert.not.match(first, "Remark number 101.");
  assert.match(first, 'href="/2022/02/crossing-1/comments/2/#comments"');
  assert.match(second, '<li id="comment-101">');
  assert.is([...second.matchAll(/<li id="comment-/g)].length, 1);
  assert.match(second, 'href="/2022/02/crossing-1/"');
  assert.match(site.read("comments/feed.xml"), "/2022/02/crossing-1/comments/2/#comment-101");
});

test("an old address leads to the story's new one", async () => {
  const moved = story(
    "Gates open",
    "2022-04-19T18:00",
    "section: world\naliases: [/2021/gates/, /news/gates.html]",
  );
  const site = await build({ ...paper, "articles/gates-open.md": moved });
  for (const file of ["2021/gates/index.html", "news/gates.html"]) {
    assert.match(site.read(file), 'content="0; url=/2022/04/gates-open/"');
    assert.match(site.read(file), '<link rel="canonical" href="https://ferry.example/2022/04/gates-open/">');
    assert.match(site.read(file), '<a href="/2022/04/gates-open/">');
  }
});

test("content with an error leaves the published site as it was", async () => {
  const { folder, contents } = await build(paper);
  const whole = contents();
  const broken = ferryFolder({ ...paper, "articles/crossing-7.md": "---\ntitle: Crossing 7\n---\n" });
  try {
    await buildSite({ content: broken }, folder);
    assert.unreachable("the build was not refused");
  } catch (error) {
    assert.match(String(error), "articles/crossing-7.md");
  }
  assert.equal(contents(), whole);
});

test.run();

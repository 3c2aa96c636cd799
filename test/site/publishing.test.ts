// What readers find on the site after the newsroom has held back, moved or withdrawn a story, and what they never find.

import { test } from "uvu";
import * as assert from "uvu/assert";
import { wordsFor } from "../../layouts/languages/words.ts";
import { newsroomFolder } from "../newsroom-folder.ts";
import { type BuiltSite, buildSite } from "./build-site.ts";
import { changedFiles } from "./changes.ts";
import { buildNews, comment, crossingPage, ferryNews, story } from "./ferry-news.ts";

const paper = ferryNews(3);
/** Files in which a reader or a machine could come upon these words. */
const filesWith = (site: BuiltSite, words: RegExp) =>
  site.files.filter((file) => words.test(file + site.read(file)));

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
  const site = await buildNews(files);
  assert.equal(filesWith(site, /unready|embargoed|lapsed|secret/i), []);
  const preview = await buildNews(files, true);
  const marks = [
    ["2022/03/unready/index.html", "Draft"],
    ["2022/05/embargoed/index.html", "Scheduled"],
  ] as const;
  for (const [file, mark] of marks) {
    assert.match(preview.read(file), `<p class="ribbon">${mark}`);
    assert.match(preview.read(file), '<meta name="robots" content="noindex">');
  }
  assert.equal(filesWith(preview, /lapsed/i), []);
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
  const published = await buildNews(paperWith);
  assert.ok(filesWith(published, /slander/i).length > 10);
  const after = await buildSite({ content: newsroomFolder(paper) }, published.folder);
  assert.equal(filesWith(after, /slander/i), []);
  assert.equal(changedFiles(await buildNews(paper), after), []);
});

test("a story with more than a hundred threads has further pages of comments", async () => {
  const remarks = Array.from({ length: 101 }, (_, i) => {
    const minute = new Date(Date.UTC(2022, 1, 12, 9, i)).toISOString();
    return [`comments/crossing-1/c${i + 1}.md`, comment("Noor", minute, `Remark number ${i + 1}.`)] as const;
  });
  const site = await buildNews({ ...paper, ...Object.fromEntries(remarks) });
  const first = site.read(crossingPage(1));
  const second = site.read(crossingPage(1).replace("index.html", "comments/2/index.html"));
  assert.match(first, "Remark number 100.");
  assert.not.match(first, "Remark number 101.");
  assert.match(first, 'href="/2022/02/crossing-1/comments/2/#comments"');
  assert.match(second, '<li id="comment-101">');
  assert.is([...second.matchAll(/<li id="comment-/g)].length, 1);
  assert.match(second, 'href="/2022/02/crossing-1/"');
  assert.match(site.read("comments/feed.xml"), "/2022/02/crossing-1/comments/2/#comment-101");
  const trail = /"BreadcrumbList","itemListElement":(.*?)\}<\/script>/.exec(second)?.[1] ?? "[]";
  assert.equal(
    JSON.parse(trail).map(({ item }: { item: string }) => new URL(item).pathname),
    ["/", "/world/", "/2022/02/crossing-1/", "/2022/02/crossing-1/comments/2/"],
  );
});

test("a paid story is in no sitemap for news, and says in every feed what it is", async () => {
  const files = {
    "articles/fine-soap.md": story("Fine soap", "2022-04-20T08:00", "section: world\nkind: sponsored"),
    "articles/gates-open.md": story("Gates open", "2022-04-20T09:00", "section: world"),
  };
  const site = await buildNews({ ...paper, ...files });
  assert.match(site.read("news-sitemap.xml"), "gates-open");
  assert.not.match(site.read("news-sitemap.xml"), "fine-soap");
  for (const name of ["feed.xml", "rss.xml", "feed.json"]) {
    const text = site.read(`world/${name}`);
    assert.match(text, "Sponsored", name);
    assert.match(text, "Paid content: an advertiser ordered this text.", name);
  }
});

test("a translation is no further part of a series: each language counts its own", async () => {
  const tides = "section: world\nseries: Tides";
  const german = (original: string) => `${tides}\nlang: de\ntranslationOf: ${original}`;
  const site = await buildNews({
    ...paper,
    "articles/ebb.md": story("Ebb", "2022-03-01T09:00", tides),
    "articles/ebbe.md": story("Ebbe", "2022-03-02T09:00", german("ebb")),
    "articles/flood.md": story("Flood", "2022-03-03T09:00", tides),
    "articles/flut.md": story("Flut", "2022-03-04T09:00", german("flood")),
  });
  assert.match(site.read("2022/03/flood/index.html"), "Part 2 of the series “Tides”");
  const words = wordsFor("de").seriesPart("2", "Tides");
  assert.match(site.read("2022/03/flut/index.html"), words);
});

test("an old address leads to the story's new one", async () => {
  const moved = story(
    "Gates open",
    "2022-04-19T18:00",
    "section: world\naliases: [/2021/gates/, /news/gates.html]",
  );
  const site = await buildNews({ ...paper, "articles/gates-open.md": moved });
  for (const file of ["2021/gates/index.html", "news/gates.html"]) {
    assert.match(site.read(file), 'content="0; url=/2022/04/gates-open/"');
    assert.match(site.read(file), '<link rel="canonical" href="https://ferry.example/2022/04/gates-open/">');
    assert.match(site.read(file), '<a href="/2022/04/gates-open/">');
  }
});

test("content with an error leaves the published site as it was", async () => {
  const { folder, contents } = await buildNews(paper);
  const whole = contents();
  const broken = newsroomFolder({ ...paper, "articles/crossing-7.md": "---\ntitle: Crossing 7\n---\n" });
  try {
    await buildSite({ content: broken }, folder);
    assert.unreachable("the build was not refused");
  } catch (error) {
    assert.match(String(error), "articles/crossing-7.md");
  }
  assert.equal(contents(), whole);
});

test.run();

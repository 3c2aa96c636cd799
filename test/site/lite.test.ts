// Twins of stories as text alone: they ask for nothing but themselves, and each knows whose twin it is.

import { brotliCompressSync } from "node:zlib";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { elements } from "./elements.ts";
import { buildNews, ferryNews } from "./ferry-news.ts";
import { sampleSite } from "./sample-site.ts";

const { files, read, edition } = await sampleSite();
const { stories } = edition.catalogue;
const twins = stories.map(({ path }) => `lite${path}index.html`);

test("every story has a twin, and each is told of the other", () => {
  assert.ok(stories.length > 20);
  for (const { path } of stories) {
    const [full, twin] = [read(`${path.slice(1)}index.html`), read(`lite${path}index.html`)];
    assert.match(full, `<link rel="alternate" type="text/html" title=`);
    assert.match(full, ` href="/lite${path}">`);
    assert.match(full, `<a href="/lite${path}">`);
    assert.match(twin, `<link rel="canonical" href="${new URL(`https://tideway.example${path}`).href}">`);
    assert.match(twin, `<a href="${path}">`);
  }
});

test("a twin has no picture, player, style and script, and its policy allows none", () => {
  const forbidden = [
    "img",
    "picture",
    "source",
    "video",
    "iframe",
    "script",
    "style",
    "svg",
    "form",
    "input",
  ];
  for (const file of [...twins, "lite/index.html"]) {
    const all = elements(read(file));
    assert.equal(
      all.filter(({ name }) => forbidden.includes(name)).map(({ name }) => name),
      [],
      file,
    );
    const links = all.filter(({ name }) => name === "link").map(({ attributes }) => attributes.get("rel"));
    assert.equal(links, ["canonical"], file);
    assert.match(read(file), /Content-Security-Policy" content="default-src 'none'/, file);
    assert.not.match(read(file), / (?:class|style|tabindex|on[a-z]+)="/, file);
  }
});

test("a picture is told in words, with a link to see it, and a clip is a link", () => {
  const talks = read("lite/2022/02/ukraine-russia-talks-belarus-border/index.html");
  assert.match(
    talks,
    /<figure><a href="\/[^"]+">Picture: Map of Ukraine and southern Belarus[^<]*<\/a><figcaption>From Hostomel/,
  );
  assert.match(talks, '<a href="/media/talks-explained.mp4">');
  assert.match(talks, /11 comments<\/h2><ol><li id="comment-1">.*<bdi>Marek<\/bdi> <time/s);
});

test("a twin is in its story's language and direction", () => {
  const arabic = read("lite/2022/03/muhadathat-ala-hudud-bilarus/index.html");
  assert.match(arabic, '<html lang="ar" dir="rtl">');
  assert.match(arabic, "الصفحة الكاملة بالصور");
});

test("the list of twins begins with the newest story", () => {
  const [first] = /<li>.*?<\/li>/s.exec(read("lite/index.html")) ?? [];
  assert.match(first ?? "", `<a href="/lite${stories.at(-1)?.path}">`);
});

test("a twin weighs little", () => {
  const weights = twins.map((file) => brotliCompressSync(read(file)).length).sort((a, b) => a - b);
  const [middle, most] = [weights[weights.length >> 1] as number, weights.at(-1) as number];
  console.log(`\nfigure: ${weights.length} twins weigh ${middle} bytes in the middle, ${most} at most`);
  assert.ok(most < 10 * 1024, `${most}`);
});

test("a site that did not ask for twins has none", async () => {
  const plain = await buildNews(ferryNews(2));
  assert.equal(
    plain.files.filter((file) => file.startsWith("lite/")),
    [],
  );
  assert.not.match(plain.read("2022/01/bell-stolen/index.html"), "/lite/");
  assert.ok(files.includes("lite/index.html"));
});

test.run();

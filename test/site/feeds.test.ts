// Every feed and sitemap of the sample newsroom's site is well formed, valid, and tells what the pages tell.

import { readFileSync } from "node:fs";
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { validateXML } from "xmllint-wasm";
import { today } from "./build-site.ts";
import { textOf } from "./elements.ts";
import { sampleSite } from "./sample-site.ts";

const origin = "https://tideway.example";
const grammar = readFileSync(new URL("../layouts/feeds/atom.rng", import.meta.url), "utf8");
const { files, read, edition } = await sampleSite();
const atomFeeds = files.filter((file) => file.endsWith("feed.xml"));
const rssFeeds = files.filter((file) => file.endsWith("rss.xml"));
const jsonFeeds = files.filter((file) => file.endsWith("feed.json"));
const sitemaps = files.filter((file) => file.startsWith("sitemaps/"));

/** All documents at once, since each start of libxml2 takes its time. */
async function faults(names: string[], atom: boolean): Promise<string[]> {
  const xml = names.map((name) => ({ fileName: name.replaceAll("/", "_"), contents: read(name) }));
  const result = await validateXML(
    atom ? { xml, schema: grammar, extension: "relaxng" } : { xml, normalization: "c14n" },
  );
  return result.errors.map(({ rawMessage }) => rawMessage).slice(0, 20);
}

/** The headline of the story at an absolute address, as its page shows it. */
function headlineAt(url: string | undefined): string | undefined {
  const file = `${decodeURIComponent(new URL(url ?? "").pathname).slice(1)}index.html`;
  return files.includes(file) ? textOf(read(file), /<h1[^>]*>(.*?)<\/h1>/s) : undefined;
}

test("there is a feed of each format for the site, its sections, tags and authors", () => {
  for (const home of ["", "world/", "tags/ukraineinvasion/", "authors/newsroom/"]) {
    for (const name of ["feed.xml", "rss.xml", "feed.json"])
      assert.ok(files.includes(home + name), home + name);
  }
});

test("every Atom feed is valid by the grammar of RFC 4287", async () => {
  assert.equal(await faults(atomFeeds, true), []);
});

test("every other XML file is well formed", async () => {
  const others = files.filter((file) => /\.(xml|svg)$/.test(file) && !atomFeeds.includes(file));
  assert.ok(others.length > rssFeeds.length + sitemaps.length);
  assert.equal(await faults(others, false), []);
});

test("every entry of an Atom feed names its story, its time and a place to read it", () => {
  for (const file of atomFeeds.filter((name) => name !== "comments/feed.xml")) {
    const feed = parseAtomFeed(read(file));
    assert.ok(feed.id && feed.title && feed.updated, file);
    for (const { id, title, links, published, updated } of feed.entries ?? []) {
      assert.match(id ?? "", /^tag:tideway\.example,\d{4}-\d\d-\d\d:[^/]+$/);
      assert.is(headlineAt(links?.find(({ rel }) => rel === "alternate")?.href), title?.value ?? title);
      assert.ok(Date.parse(published ?? "") <= today && Date.parse(updated ?? "") <= today, id);
    }
  }
});

test("every item of an RSS feed has its full text, and no two have one id", () => {
  for (const file of rssFeeds) {
    const { title, link, description, items = [] } = parseRssFeed(read(file));
    assert.ok(title && link && description, file);
    assert.is(new Set(items.map(({ guid }) => guid?.value)).size, items.length, file);
    for (const item of items) {
      assert.is(headlineAt(item.link), item.title);
      assert.ok(Date.parse(item.pubDate ?? "") <= today, item.link);
      assert.match(item.content?.encoded ?? "", "<p");
    }
  }
});

test("every JSON feed has the fields of version 1.1", () => {
  for (const file of jsonFeeds) {
    assert.is(JSON.parse(read(file)).version, "https://jsonfeed.org/version/1.1");
    const { title, feed_url, items = [] } = parseJsonFeed(read(file));
    assert.ok(title, file);
    assert.is(feed_url, `${origin}/${file}`);
    for (const { id, url, title, content_html } of items) {
      assert.match(id ?? "", /^tag:/);
      assert.is(headlineAt(url), title);
      assert.ok(content_html, url);
    }
  }
});

test("the three formats of a feed hold the same stories in the same order", () => {
  for (const file of jsonFeeds) {
    const home = file.slice(0, -"feed.json".length);
    const ids = parseJsonFeed(read(file)).items?.map(({ id }) => id);
    assert.equal(
      parseRssFeed(read(`${home}rss.xml`)).items?.map(({ guid }) => guid?.value),
      ids,
    );
    assert.equal(
      parseAtomFeed(read(`${home}feed.xml`)).entries?.map(({ id }) => id),
      ids,
    );
  }
});

test("no feed carries what only serves the story's own page", () => {
  for (const file of jsonFeeds) {
    for (const { url, content_html } of parseJsonFeed(read(file)).items ?? []) {
      assert.not.match(content_html ?? "", /<news-|<video|class="anchor"| (?:id|tabindex)="/, url);
    }
  }
});

test("the feed of comments leads to each of them", () => {
  const feed = parseAtomFeed(read("comments/feed.xml"));
  assert.ok((feed.entries?.length ?? 0) >= 50);
  for (const { links, content } of feed.entries ?? []) {
    const url = new URL(links?.find(({ rel }) => rel === "alternate")?.href ?? "");
    assert.match(read(`${url.pathname.slice(1)}index.html`), `<li id="${url.hash.slice(1)}"`);
    assert.ok(content);
  }
});

test("the sitemaps name every story once, with a last change that is past", () => {
  const index = read("sitemap.xml");
  for (const file of sitemaps) assert.match(index, `<loc>${origin}/${file}</loc>`);
  const urls = sitemaps.flatMap((file) => read(file).match(/<url>.*?<\/url>/gs) ?? []);
  const named = urls.map((url) => /<loc>(.*?)<\/loc>/.exec(url)?.[1]);
  assert.is(new Set(named).size, named.length);
  for (const { path } of edition.catalogue.stories)
    assert.ok(named.includes(new URL(path, origin).href), path);
  for (const url of urls) {
    const lastmod = /<lastmod>(.*?)<\/lastmod>/.exec(url)?.[1];
    if (lastmod !== undefined) assert.ok(Date.parse(lastmod) <= today, url);
  }
});

test("no sitemap names a page that search engines shall not list", () => {
  const hidden = files.filter(
    (file) => file.endsWith("/index.html") && read(file).includes('content="noindex"'),
  );
  assert.ok(hidden.includes("ferry-winter-2021/index.html"));
  const named = new Set(
    sitemaps.flatMap((file) => [...read(file).matchAll(/<loc>(.*?)<\/loc>/g)]).map(([, url]) => url),
  );
  for (const file of hidden) assert.not(named.has(`${origin}/${file.replace("index.html", "")}`), file);
});

test("the sitemap for news holds the stories of the last two days", () => {
  const recent = edition.catalogue.stories.filter(
    ({ publishedAt, kind }) => publishedAt > today - 48 * 3600 * 1000 && kind !== "sponsored",
  );
  const urls = [...read("news-sitemap.xml").matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url);
  assert.equal(urls.sort(), recent.map(({ path }) => new URL(path, origin).href).sort());
});

test.run();

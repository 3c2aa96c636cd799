// Every payload that the door accepts goes through feeds and sitemaps, and is read back as it was.

import { test } from "uvu";
import * as assert from "uvu/assert";
import { atom } from "../../layouts/feeds/atom.ts";
import { commentsFeed } from "../../layouts/feeds/comments-feed.ts";
import type { Feed } from "../../layouts/feeds/feed.ts";
import { jsonFeed } from "../../layouts/feeds/json-feed.ts";
import { manifest } from "../../layouts/feeds/manifest.ts";
import { newsSitemap } from "../../layouts/feeds/news-sitemap.ts";
import { rss } from "../../layouts/feeds/rss.ts";
import { sitemap } from "../../layouts/feeds/sitemap.ts";
import { html } from "../../src/html.ts";
import { idOf, isId } from "../../src/news/addresses.ts";
import { ada, card, comment, crane, feed, page, site } from "../layouts/feeds/harbour-news.ts";
import { acceptedBodies, acceptedLines, acceptedParagraphs } from "./accepted-texts.ts";
import { closeReader, read } from "./reader.ts";
import { same } from "./same.ts";

test.after(closeReader);

/** A story in which the text stands wherever one can. */
function entry(text: string, at: number): Feed["entries"][number] {
  const summary = acceptedParagraphs[at] as string;
  const image = { ...crane, alt: text, credit: text };
  const made = card({ title: text, summary, tags: [{ id: `t${at}`, name: text }], image });
  return {
    card: {
      ...made,
      section: { id: "world", name: text, description: "" },
      authors: [{ ...ada, name: text }],
    },
    content: html`<p>${acceptedBodies[at]}</p>`.toString(),
  };
}

const entries = acceptedLines.map(entry);
const all = feed(entries);
const lines = [...acceptedLines];
const summaries = acceptedParagraphs.slice(0, lines.length);
const contents = entries.map(({ content }) => content);
const frame = page("/world/");
const twice = lines.flatMap((text) => [text, text]);

/** The frame of a site that is itself named by the text, and an empty feed of that name. */
const named = lines.map((text) => {
  const publisher = { ...site.publisher, name: text };
  const own = page("/world/", { title: text, description: text, publisher });
  return { own, empty: { ...feed([]), title: text, description: text } };
});

test(`${lines.length} payloads are the same in Atom`, async () => {
  const [found] = await read(
    "application/xml",
    [atom(frame, all).join("")],
    ["title", "name", "summary", "content", "category@label"],
  );
  same(found?.["title"]?.slice(1), lines);
  same(found?.["name"]?.slice(1), lines);
  same(found?.["category@label"], twice);
  same(found?.["summary"], summaries);
  same(found?.["content"], contents);
  const heads = await read(
    "application/xml",
    named.map(({ own, empty }) => atom(own, empty).join("")),
    ["title", "subtitle", "name"],
  );
  for (const name of ["title", "subtitle", "name"])
    same(
      heads.map((one) => one[name]?.[0]),
      lines,
    );
});

test("they are the same in RSS", async () => {
  const [found] = await read(
    "application/xml",
    [rss(frame, all).join("")],
    [
      "title",
      "dc:creator",
      "description",
      "category",
      "content:encoded",
      "media:description",
      "media:credit",
    ],
  );
  same(found?.["title"]?.slice(1), lines);
  for (const name of ["dc:creator", "media:description", "media:credit"]) same(found?.[name], lines, name);
  same(found?.["category"], twice);
  same(found?.["description"]?.slice(1), summaries);
  same(found?.["content:encoded"], contents);
  const heads = await read(
    "application/xml",
    named.map(({ own, empty }) => rss(own, empty).join("")),
    ["title", "description"],
  );
  for (const name of ["title", "description"])
    same(
      heads.map((one) => one[name]?.[0]),
      lines,
    );
});

test("they are the same in JSON Feed and in the manifest", () => {
  const { items } = JSON.parse(jsonFeed(frame, all).join(""));
  const of = (key: string) => items.map((item: Record<string, unknown>) => item[key]);
  same(of("title"), lines);
  same(of("summary"), summaries);
  same(of("content_html"), contents);
  same(
    of("tags"),
    lines.map((text) => [text, text]),
  );
  same(
    of("authors").map(([one]: { name: string }[]) => one?.name),
    lines,
  );
  const heads = named.map(({ own, empty }) => JSON.parse(jsonFeed(own, empty).join("")));
  same(
    heads.map(({ title }) => title),
    lines,
  );
  same(
    heads.map(({ authors }) => authors[0].name),
    lines,
  );
  const manifests = named.map(({ own }) => JSON.parse(manifest(own)));
  same(
    manifests.map(({ name }) => name),
    lines,
  );
  same(
    manifests.map(({ description }) => description),
    lines,
  );
});

test("they are the same in the feed of comments", async () => {
  const feeds: string[] = [];
  const article = card().article;
  for (let from = 0; from < lines.length; from += 50) {
    const some = lines.slice(from, from + 50).map((author, at) => ({
      number: 50 - at,
      comment: comment({ author }),
      answerer: null,
      isLikeStaff: false,
      article: { ...article, title: author },
      href: `/2022/02/harbour-fire/#comment-${at}`,
      body: contents[from + at] as string,
    }));
    feeds.push(commentsFeed(frame, { entries: some }));
  }
  const found = await read("application/xml", feeds, ["name", "content", "title"]);
  const of = (name: string) => found.flatMap((one) => one[name] ?? []);
  same(of("name"), lines);
  same(of("content"), contents);
  same(
    found.flatMap((one) => one["title"]?.slice(1).map((text) => text.replace(/^.*? · /, ""))),
    lines,
  );
});

test("they are the same in the sitemap of news", async () => {
  const texts = named.map(({ own }) => newsSitemap(own, [card({ title: own.site.title }).article]));
  const found = await read("application/xml", texts, ["news:name", "news:title"]);
  for (const name of ["news:name", "news:title"])
    same(
      found.map((one) => one[name]?.[0]),
      lines,
    );
});

test("addresses made of them are the same in sitemaps", async () => {
  const ids = [...new Set(lines.map(idOf))].filter(isId);
  assert.ok(ids.length > 100, `${ids.length} ids`);
  const urls = ids.map((id) => ({
    path: `/2022/${id}/`,
    lastmod: null,
    alternates: [{ lang: "de", path: `/de/${id}/` }],
  }));
  const [found] = await read("application/xml", [sitemap(frame, urls)], ["loc", "xhtml:link@href"]);
  const path = (address: string) => decodeURIComponent(new URL(address).pathname);
  same(
    found?.["loc"]?.map(path),
    urls.map((one) => one.path),
  );
  same(
    found?.["xhtml:link@href"]?.map(path),
    ids.map((id) => `/de/${id}/`),
  );
});

test.run();

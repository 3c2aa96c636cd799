import { test } from "uvu";
import * as assert from "uvu/assert";
import { corrections } from "../../layouts/corrections.ts";
import { directory } from "../../layouts/directory.ts";
import { front } from "../../layouts/front.ts";
import type { Front, Listing } from "../../layouts/listing-data.ts";
import { listing } from "../../layouts/listing.ts";
import { notFound } from "../../layouts/not-found.ts";
import { redirect } from "../../layouts/redirect.ts";
import { search } from "../../layouts/search.ts";
import { card, page, site, world } from "./samples.ts";

const nothing: Front = {
  publishedAt: null,
  lead: null,
  seconds: [],
  blocks: [],
  opinion: [],
  mostReacted: [],
  mostDiscussed: [],
};

const empty: Listing = {
  kind: "section",
  title: "World",
  description: "News from abroad.",
  author: null,
  section: world,
  reaction: null,
  cards: [],
  number: null,
  older: null,
  newer: null,
  home: "/world/",
  feeds: null,
};

test("a front page before the first story says so", () => {
  assert.match(front(page("/"), nothing).toString(), "No stories yet.");
});

test("the paper's name is the heading of the front page alone", () => {
  assert.match(front(page("/"), nothing).toString(), '<h1 class="name">');
  assert.not.match(listing(page("/world/"), empty).toString(), '<h1 class="name">');
});

test("the front page leads with its first story, sections below it", () => {
  const lead = card({ title: "Talks at the border" });
  const blocks = [{ section: world, cards: [card({ id: "seals", title: "Seals are back" })] }];
  const text = front(page("/"), { ...nothing, lead, blocks }).toString();
  assert.match(text, /<h2 class="title"><a href="[^"]+">Talks at the border/);
  assert.match(text, /<h2 id="block-world">.*<h3 class="title"><a href="[^"]+">Seals are back/s);
});

test("stories stand under the day of the site's zone", () => {
  const late = card({ id: "late", publishedAt: Date.UTC(2022, 1, 28, 23, 30) }); // half past midnight in Berlin
  const text = listing(page("/world/"), { ...empty, cards: [late, card()] }).toString();
  assert.match(text, /<h2>Tuesday,? 1 March 2022<\/h2>.*<h2>Monday,? 28 February 2022<\/h2>/s);
});

test("a listing without stories says so, and has no pager", () => {
  const text = listing(page("/world/"), empty).toString();
  assert.match(text, "No stories here yet.");
  assert.not.match(text, 'class="pager"');
});

test("a section's stories are not called after the section again, those of a tag are", () => {
  const cards = [card({ kind: "analysis" }, { section: world })];
  const kicker = (changes: Partial<Listing>) => {
    const text = listing(page("/"), { ...empty, cards, ...changes }).toString();
    return /<article.*?<p class="kicker">(.*?)<\/p>/.exec(text)?.[1];
  };
  assert.is(kicker({}), '<span class="kind">Analysis</span>');
  const both = '<a class="section" href="/world/">World</a><span class="kind">Analysis</span>';
  assert.is(kicker({ kind: "tag", section: null }), both);
});

test("the last numbered page leads to the newest stories once, the front to older ones by number", () => {
  const links = (changes: Partial<Listing>) => {
    const text = listing(page("/"), { ...empty, ...changes, cards: [card()] }).toString();
    return [...text.matchAll(/<a rel="(?:prev|next)".*?<\/a>|<a href="\/world\/">Newest.*?<\/a>/g)].map(
      String,
    );
  };
  assert.equal(links({ number: 3, older: "/world/page/2/", newer: "/world/" }), [
    '<a rel="prev" href="/world/">Newest stories</a>',
    '<a rel="next" href="/world/page/2/">Older stories · Page 2</a>',
  ]);
  assert.equal(links({ older: "/world/page/3/" }), [
    '<a rel="next" href="/world/page/3/">Older stories · Page 3</a>',
  ]);
});

test("a numbered page leads to older, newer and newest stories", () => {
  const pages = { number: 2, older: "/world/page/1/", newer: "/world/page/3/" };
  const text = listing(page("/world/page/2/"), { ...empty, ...pages, cards: [card()] }).toString();
  assert.match(text, '<a rel="next" href="/world/page/1/">Older stories · Page 1</a>');
  assert.match(text, '<a rel="prev" href="/world/page/3/">Newer stories · Page 3</a>');
  assert.match(text, '<a href="/world/">Newest stories</a>');
  assert.match(text, "<title>World · Page 2 · The Tideway Post</title>");
});

test("links stay below the folder that the site is published in", () => {
  const below = { ...site, url: "https://a.example/news", base: "/news" };
  const text = listing(page("/world/", { site: below }), { ...empty, cards: [card()] }).toString();
  const links = [...text.matchAll(/(?:href|src)="(\/[^"]*)"/g)].map(([, path]) => path as string);
  assert.ok(links.length > 10);
  assert.equal(
    links.filter((path) => !path.startsWith("/news/")),
    [],
  );
});

test("directories and the log of corrections have their empty states", () => {
  const groups = [{ heading: "A", entries: [] }];
  const tags = directory(page("/tags/"), { title: "Tags", description: "", groups }).toString();
  assert.match(tags, "Nothing here yet.");
  assert.not.match(tags, "<h2>A</h2>");
  assert.match(
    corrections(page("/corrections/"), { entries: [] }).toString(),
    "Nothing had to be corrected yet.",
  );
});

test("the search is a plain form for this site alone", () => {
  const text = search(page("/search/"), []).toString();
  assert.match(text, 'action="https://duckduckgo.com/" method="get"');
  assert.match(text, '<input type="hidden" name="sites" value="tideway.example">');
});

test("search engines list the search by one address, whatever readers looked for", () => {
  const text = search(page("/search/"), []).toString();
  assert.match(text, `<meta name="description" content="Search the stories of ${site.title}.">`);
  assert.match(text, '<link rel="canonical" href="https://tideway.example/search/">');
  assert.not.match(text, "noindex");
});

test("a site with an index of its own offers the languages it has, and keeps what needs a script out of sight", () => {
  const found = { ...site, search: { comments: false } };
  const text = search(page("/search/", { site: found }), ["en", "ar"]).toString();
  assert.match(text, '<script type="module" src="/assets/search.js"></script>');
  assert.match(text, 'name="lang" value="en" checked>');
  assert.match(text, '<span lang="ar" dir="rtl">العربية</span>');
  assert.match(text, '<div class="narrow" hidden>');
  assert.match(text, '<div class="found" hidden>');
  assert.not.match(search(page("/search/", { site: found }), ["en"]).toString(), 'name="lang"');
  const lost = notFound(page("/404.html", { site: found }), ["en"]).toString();
  assert.match(lost, /<near-stories base="\/pagefind\/" language="en" [^>]*hidden>/);
});

test("a page that does not exist is not listed by search engines", () => {
  assert.match(notFound(page("/404.html"), []).toString(), '<meta name="robots" content="noindex">');
});

test("an old address leads to the new one", () => {
  const text = redirect(page("/old/"), { target: "/2022/02/harbour-fire/" }).toString();
  assert.match(text, '<link rel="canonical" href="https://tideway.example/2022/02/harbour-fire/">');
  assert.match(text, 'http-equiv="refresh" content="0; url=/2022/02/harbour-fire/"');
  assert.match(text, '<a href="/2022/02/harbour-fire/">https://tideway.example/2022/02/harbour-fire/</a>');
});

test.run();

import { parseAtomFeed } from "feedsmith";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { atom as parts } from "../../../layouts/feeds/atom.ts";
import { wordsFor } from "../../../layouts/languages/words.ts";
import { card, feed, hostile, page, unspeakable } from "./harbour-news.ts";
import { faults } from "./validate.ts";

const atom = (...given: Parameters<typeof parts>) => parts(...given).join("");

const frame = page("/world/");
const fire = { card: card(), content: "<p>The fire began at noon.</p>" };

test("a feed of a section is valid Atom and names its page, itself and its stories", async () => {
  const text = atom(frame, feed([fire]));
  assert.equal(await faults(text, true), []);
  const parsed = parseAtomFeed(text);
  assert.is(parsed.id, "https://harbour.example/world/");
  assert.is(parsed.title?.value, "World · The Harbour News");
  assert.equal(
    parsed.links?.map(({ rel, href }) => [rel, href]),
    [
      ["alternate", "https://harbour.example/world/"],
      ["self", "https://harbour.example/world/feed.xml"],
    ],
  );
  const entry = parsed.entries?.[0];
  assert.is(entry?.title?.value, "Fire in the harbour");
  assert.is(entry?.summary?.value, "Nobody was hurt.");
  assert.is(entry?.content?.value, "<p>The fire began at noon.</p>");
  assert.equal(entry?.authors, [{ name: "Ada Berg", uri: "https://harbour.example/authors/ada-berg/" }]);
  assert.equal(
    entry?.categories?.map(({ term, label }) => [term, label]),
    [
      ["world", "World"],
      ["harbourfire", "HarbourFire"],
    ],
  );
  assert.is(entry?.links?.[0]?.href, "https://harbour.example/2022/02/harbour-fire/");
});

test("a story that was paid for says so before its section and tags, in the language of the feed", async () => {
  const paid = { ...fire, card: card({ kind: "sponsored" }) };
  const text = atom({ ...frame, words: wordsFor("de") }, feed([paid]));
  assert.equal(await faults(text, true), []);
  const [first] = parseAtomFeed(text).entries?.[0]?.categories ?? [];
  assert.equal(first, { term: "sponsored", label: wordsFor("de").kinds.sponsored });
});

test("a story keeps its id when its page moves or its headline changes", () => {
  const id = (text: string) => parseAtomFeed(text).entries?.[0]?.id;
  const moved = card({ path: "/world/harbour-fire/", title: "Great fire in the harbour" });
  assert.is(id(atom(frame, feed([fire]))), "tag:harbour.example,2022-02-28:harbour-fire");
  assert.is(id(atom(frame, feed([{ ...fire, card: moved }]))), "tag:harbour.example,2022-02-28:harbour-fire");
});

test("a newsroom in a folder of a shared host has ids of its own", () => {
  const shared = page("/", { url: "https://pages.example/harbour", base: "/harbour" });
  const [entry] = parseAtomFeed(atom(shared, feed([fire]))).entries ?? [];
  assert.is(entry?.id, "tag:pages.example,2022-02-28:harbour/harbour-fire");
  assert.is(entry?.links?.[0]?.href, "https://pages.example/harbour/2022/02/harbour-fire/");
});

test("only an update that the editors marked counts, for the story and for the feed", () => {
  const updatedAt = Date.UTC(2022, 2, 2, 7);
  const older = { ...fire, card: card({ id: "ferry", publishedAt: Date.UTC(2022, 1, 1), updatedAt }) };
  const parsed = parseAtomFeed(atom(frame, feed([fire, older])));
  assert.is(parsed.entries?.[0]?.updated, "2022-02-28T11:00:00Z");
  assert.is(parsed.entries?.[1]?.updated, "2022-03-02T07:00:00Z");
  assert.is(parsed.entries?.[1]?.published, "2022-02-01T00:00:00Z");
  assert.is(parsed.updated, "2022-03-02T07:00:00Z");
});

test("a feed without stories is valid and its date stands still", async () => {
  const text = atom(frame, feed([]));
  assert.equal(await faults(text, true), []);
  assert.is(parseAtomFeed(text).updated, "1970-01-01T00:00:00Z");
});

test("a story nobody signed has the publisher of the feed as its author", async () => {
  const text = atom(
    frame,
    feed([{ ...fire, card: { ...card({ summary: "" }), authors: [], section: null } }]),
  );
  assert.equal(await faults(text, true), []);
  assert.is(parseAtomFeed(text).authors?.[0]?.name, "Harbour Press");
  assert.not.match(text, "<summary>");
});

test("a story in another language says so, and letters of any script stand in addresses encoded", async () => {
  const arabic = card({ lang: "ar", path: "/2022/02/حريق/", id: "حريق", title: "حريق في الميناء" });
  const text = atom(frame, feed([{ ...fire, card: arabic }]));
  assert.equal(await faults(text, true), []);
  assert.match(text, '<entry xml:lang="ar">');
  assert.match(text, "https://harbour.example/2022/02/%D8%AD%D8%B1%D9%8A%D9%82/");
  assert.match(text, "tag:harbour.example,2022-02-28:%D8%AD%D8%B1%D9%8A%D9%82");
});

test("hostile text comes back equal, and what XML cannot say is left out", async () => {
  const entry = { content: `<p>${hostile}</p>${unspeakable}`, card: card({ title: unspeakable + hostile }) };
  const text = atom(frame, { ...feed([entry]), title: hostile });
  assert.equal(await faults(text, true), []);
  const parsed = parseAtomFeed(text);
  assert.is(parsed.title?.value, hostile);
  assert.is(parsed.entries?.[0]?.title?.value, hostile);
  assert.is(parsed.entries?.[0]?.content?.value, `<p>${hostile}</p>`);
});

test.run();

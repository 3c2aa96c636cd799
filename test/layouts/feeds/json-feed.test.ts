import { parseJsonFeed } from "feedsmith";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { jsonFeed as parts } from "../../../layouts/feeds/json-feed.ts";
import { card, clip, crane, feed, hostile, page } from "./harbour-news.ts";

const jsonFeed = (...given: Parameters<typeof parts>) => parts(...given).join("");

const frame = page("/world/");
const content = "<p>The fire began at noon.</p>";

test("a feed of a section names its page, itself and its stories", () => {
  const parsed = parseJsonFeed(jsonFeed(frame, feed([{ card: card({ image: crane }), content }])));
  assert.is(parsed.title, "World · The Harbour News");
  assert.is(parsed.home_page_url, "https://harbour.example/world/");
  assert.is(parsed.feed_url, "https://harbour.example/world/feed.json");
  const [item] = parsed.items ?? [];
  assert.is(item?.id, "tag:harbour.example,2022-02-28:harbour-fire");
  assert.is(item?.url, "https://harbour.example/2022/02/harbour-fire/");
  assert.is(item?.title, "Fire in the harbour");
  assert.is(item?.content_html, content);
  assert.is(item?.image, "https://harbour.example/media/crane.jpg");
  assert.is(item?.date_published, "2022-02-28T11:00:00Z");
  assert.equal(item?.authors, [{ name: "Ada Berg", url: "https://harbour.example/authors/ada-berg/" }]);
  assert.equal(item?.tags, ["World", "HarbourFire"]);
});

test("a story that was paid for says so before its section and tags", () => {
  const [item] = JSON.parse(jsonFeed(frame, feed([{ card: card({ kind: "sponsored" }), content }]))).items;
  assert.equal(item.tags, ["Sponsored", "World", "HarbourFire"]);
});

test("a story without a picture of its own has the poster of its video", () => {
  const [item] = JSON.parse(jsonFeed(frame, feed([{ card: card({ video: clip }), content }]))).items;
  assert.is(item.image, "https://harbour.example/media/crane-poster.jpg");
});

test("what a story does not have is left out, never null or empty", () => {
  const bare = { ...card({ summary: "", tags: [] }), authors: [], section: null };
  const json = JSON.parse(jsonFeed(frame, feed([{ card: bare, content }])));
  assert.is(json.version, "https://jsonfeed.org/version/1.1");
  for (const key of ["summary", "image", "date_modified", "attachments", "authors", "tags"]) {
    assert.not(Object.hasOwn(json.items[0], key), key);
  }
});

test("an update is told only when the editors marked one", () => {
  const updatedAt = Date.UTC(2022, 2, 2, 7);
  const json = JSON.parse(jsonFeed(frame, feed([{ card: card({ updatedAt }), content }])));
  assert.is(json.items[0].date_modified, "2022-03-02T07:00:00Z");
});

test("a clip is attached with its type", () => {
  const json = JSON.parse(jsonFeed(frame, feed([{ card: card({ video: clip }), content }])));
  assert.equal(json.items[0].attachments, [
    { url: "https://harbour.example/media/crane.mp4", mime_type: "video/mp4", title: "The crane comes down" },
  ]);
});

test("hostile text is not escaped twice", () => {
  const text = jsonFeed(frame, {
    ...feed([{ card: card({ title: hostile }), content: hostile }]),
    title: "Ships & <boats>",
  });
  assert.match(text, '"title":"Ships & <boats>"');
  const json = JSON.parse(text);
  assert.is(json.items[0].title, hostile);
  assert.is(json.items[0].content_html, hostile);
});

test.run();

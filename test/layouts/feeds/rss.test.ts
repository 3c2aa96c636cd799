import { parseRssFeed } from "feedsmith";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { rss as parts } from "../../../layouts/feeds/rss.ts";
import { ada, card, clip, crane, desk, feed, hostile, page, unspeakable } from "./harbour-news.ts";
import { faults } from "./validate.ts";

const rss = (...given: Parameters<typeof parts>) => parts(...given).join("");

const frame = page("/world/");
const content = "<p>The fire began at noon.</p>";

test("a feed of a section has its stories' summaries and full texts", async () => {
  const text = rss(frame, feed([{ card: card(), content }]));
  assert.equal(await faults(text), []);
  const parsed = parseRssFeed(text);
  assert.is(parsed.title, "World · The Harbour News");
  assert.is(parsed.link, "https://harbour.example/world/");
  assert.is(parsed.description, "News from abroad");
  assert.is(parsed.lastBuildDate, "Mon, 28 Feb 2022 11:00:00 GMT");
  assert.is(parsed.atom?.links?.[0]?.href, "https://harbour.example/world/rss.xml");
  const item = parsed.items?.[0];
  assert.is(item?.title, "Fire in the harbour");
  assert.is(item?.link, "https://harbour.example/2022/02/harbour-fire/");
  assert.is(item?.guid?.value, "tag:harbour.example,2022-02-28:harbour-fire");
  assert.is(item?.guid?.isPermaLink, false);
  assert.is(item?.pubDate, "Mon, 28 Feb 2022 11:00:00 GMT");
  assert.is(item?.description, "Nobody was hurt.");
  assert.is(item?.content?.encoded, content);
  assert.equal(
    item?.categories?.map(({ name }) => name),
    ["World", "HarbourFire"],
  );
});

test("a story that was paid for says so before its section and tags", () => {
  const [item] = parseRssFeed(rss(frame, feed([{ card: card({ kind: "sponsored" }), content }]))).items ?? [];
  assert.equal(
    item?.categories?.map(({ name }) => name),
    ["Sponsored", "World", "HarbourFire"],
  );
});

test("the summary stands before the full text, since some readers' programs show whichever comes first", () => {
  const text = rss(frame, feed([{ card: card(), content }]));
  assert.ok(text.indexOf("<description>Nobody") < text.indexOf("<content:encoded>"));
});

test("every author of a story is named", () => {
  const text = rss(frame, feed([{ card: { ...card(), authors: [ada, desk] }, content }]));
  assert.equal(parseRssFeed(text).items?.[0]?.dc?.creators, ["Ada Berg", "Harbour Desk"]);
});

test("the picture and the clip of a story come with their types and the picture's size", async () => {
  const text = rss(frame, feed([{ card: card({ image: crane, video: clip }), content }]));
  assert.equal(await faults(text), []);
  const [picture, video] = parseRssFeed(text).items?.[0]?.media?.contents ?? [];
  assert.is(picture?.url, "https://harbour.example/media/crane.jpg");
  assert.is(picture?.type, "image/jpeg");
  assert.equal([picture?.width, picture?.height], [1600, 900]);
  assert.is(video?.url, "https://harbour.example/media/crane.mp4");
  assert.is(video?.type, "video/mp4");
  assert.not.match(text, "<enclosure");
});

test("a video of another company is not offered as a file", () => {
  const youtube = { ...clip, src: null, poster: null, youtube: "XXXXXXXXXXX" };
  assert.not.match(rss(frame, feed([{ card: card({ video: youtube }), content }])), "media:content");
});

test("a feed without stories, description and summaries is well formed and names no date", async () => {
  const text = rss(frame, { ...feed([]), description: "" });
  assert.equal(await faults(text), []);
  assert.is(parseRssFeed(text).description, "World · The Harbour News");
  assert.not.match(text, "lastBuildDate");
});

test("hostile text comes back equal, and what XML cannot say is left out", async () => {
  const image = { ...crane, alt: hostile, credit: hostile };
  const entry = { content: hostile + unspeakable, card: card({ title: unspeakable + hostile, image }) };
  const text = rss(frame, { ...feed([entry]), title: hostile });
  assert.equal(await faults(text), []);
  const parsed = parseRssFeed(text);
  assert.is(parsed.title, hostile);
  assert.is(parsed.items?.[0]?.title, hostile);
  assert.is(parsed.items?.[0]?.content?.encoded, hostile);
});

test.run();

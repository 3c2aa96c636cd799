import { test } from "uvu";
import * as assert from "uvu/assert";
import { entryContent } from "../../../layouts/feeds/entry-content.ts";
import { wordsFor } from "../../../layouts/languages/words.ts";
import { html } from "../../../src/html.ts";
import type { Article } from "../../../src/news/article.ts";
import { article, clip, crane, hostile, page } from "./harbour-news.ts";

const path = "/2022/02/harbour-fire/";
const body = html`<p>The fire began at noon.</p>`;
const told = (changes: Partial<Article> = {}) => entryContent(page(path), article(changes), body).toString();

test("a plain story is its text and nothing else", () => {
  assert.is(told(), "<p>The fire began at noon.</p>");
});

test("the picture stands before the text, with its caption and its maker", () => {
  const [figure = "", text] = told({ image: crane }).split("<p>The fire");
  assert.ok(text);
  assert.match(
    figure,
    '<img src="https://harbour.example/media/crane.jpg" alt="A crane at dusk" width="1600"',
  );
  assert.match(figure, "The last crane");
  assert.match(figure, "Picture: Ada Berg");
  assert.not.match(figure, "fetchpriority");
});

test("a clip is its poster, which leads to the story's page where it plays", () => {
  const text = told({ video: clip, image: crane });
  assert.match(text, '<figure><a href="https://harbour.example/2022/02/harbour-fire/"><img src="');
  assert.match(text, 'src="https://harbour.example/media/crane-poster.jpg" alt="Watch on The Harbour News"');
  assert.match(text, "<figcaption>The crane comes down</figcaption></figure>");
  assert.not.match(text, "<video");
});

test("the picture of a story with a clip follows it, unless it is what stands in the clip's place", () => {
  const pictures = (changes: Partial<Article>) => told(changes).match(/[\w-]+\.jpg/g);
  assert.equal(pictures({ video: clip, image: crane }), ["crane-poster.jpg", "crane.jpg"]);
  assert.equal(pictures({ video: { ...clip, poster: crane }, image: crane }), ["crane.jpg"]);
  assert.equal(pictures({ video: { ...clip, poster: null }, image: crane }), ["crane.jpg"]);
});

test("a video of YouTube leads there, with the story's picture where it has one", () => {
  const video = { ...clip, src: null, poster: null, youtube: "XXXXXXXXXXX" };
  const there = '<a href="https://www.youtube.com/watch?v=XXXXXXXXXXX">';
  assert.match(told({ video }), `${there}Watch on YouTube</a><figcaption>The crane comes down</figcaption>`);
  assert.match(told({ video, image: crane }), `${there}<img src="https://harbour.example/media/crane.jpg"`);
});

test("what a reader must know before the story comes first: that it is paid for, that it may distress", () => {
  const text = told({ kind: "sponsored", sensitive: "Burns are described.", image: crane });
  const paid = '<p class="notice">Paid content: an advertiser ordered this text.</p>';
  const warning = '<p class="notice"><b>Before you read</b> Burns are described.</p>';
  assert.ok(text.startsWith(`${paid}${warning}<figure`));
  assert.match(told({ sensitive: "true" }), "<b>Before you read</b> This story may be distressing.");
});

test("corrections follow the text, each with its kind and day", () => {
  const correction = { date: Date.UTC(2022, 2, 1, 9), text: "It was Monday.", kind: "correction" as const };
  const text = told({ corrections: [correction] });
  assert.match(text, /<p>The fire .*<h2>Corrections<\/h2>.*Correction<.*1 March 2022<.*<p>It was Monday\./s);
  assert.not.match(text, / (?:id|aria-labelledby)=/);
});

test("a story in another language speaks that language", () => {
  const german = { ...page(path), lang: "de", words: wordsFor("de") };
  const text = entryContent(german, article({ lang: "de", kind: "sponsored" }), body).toString();
  assert.match(text, wordsFor("de").sponsoredNote);
});

test("what people wrote cannot leave its place", () => {
  const video = { ...clip, title: hostile };
  const correction = { date: 0, text: hostile, kind: "correction" as const };
  const text = told({ sensitive: hostile, video, corrections: [correction] });
  assert.not.match(text, /<script|<\/title|<!--/);
});

test.run();

import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Conversation, ShownComment } from "../../../layouts/parts/conversation.ts";
import { breadcrumbs, frontData, storyData } from "../../../layouts/parts/structured-data.ts";
import type { Html } from "../../../src/html.ts";
import { renderComment } from "../../../src/markdown/render-comment.ts";
import { kinds } from "../../../src/news/article.ts";
import type { Comment } from "../../../src/news/comment.ts";
import { ada, clip, comment, crane, desk, hostile, page, site, story } from "../feeds/harbour-news.ts";

const frame = page("/2022/02/harbour-fire/");

/** The data of the one script element that `markup` is. */
function data(markup: Html) {
  const [, json] = /^<script type="application\/ld\+json">([^<>]*)<\/script>$/.exec(markup.toString()) ?? [];
  return JSON.parse(json ?? "null");
}

const told = (...changes: Parameters<typeof story>) => data(storyData(frame, story(...changes)));

test("a story says what its page shows, with absolute addresses and times of the site's zone", () => {
  const json = told({ image: crane });
  assert.is(json["@context"], "https://schema.org");
  assert.is(json["@type"], "NewsArticle");
  assert.is(json.headline, "Fire in the harbour");
  assert.is(json.description, "Nobody was hurt.");
  assert.is(json.mainEntityOfPage, "https://harbour.example/2022/02/harbour-fire/");
  assert.is(json.datePublished, "2022-02-28T12:00:00+01:00");
  assert.is(json.dateModified, "2022-02-28T12:00:00+01:00");
  assert.is(json.image[0].url, "https://harbour.example/media/crane.jpg");
  assert.equal([json.image[0].width, json.image[0].height], [1600, 900]);
  assert.is(json.articleSection, "World");
  assert.equal(json.keywords, ["HarbourFire"]);
  assert.is(json.inLanguage, "en");
  assert.is(json.isAccessibleForFree, true);
  assert.is(json.publisher.name, "Harbour Press");
  assert.is(json.publisher.logo.url, "https://harbour.example/media/logo.png");
});

test("authors are people or organizations with their pages; an unsigned story is the publisher's", () => {
  const signed = data(storyData(frame, { ...story(), authors: [ada, desk] }));
  const berg = {
    "@type": "Person",
    name: "Ada Berg",
    url: "https://harbour.example/authors/ada-berg/",
    jobTitle: "Harbour reporter",
  };
  assert.equal(signed.author, [
    berg,
    { "@type": "Organization", name: "Harbour Desk", url: "https://harbour.example/authors/desk/" },
  ]);
  assert.is(data(storyData(frame, { ...story(), authors: [] })).author.name, "Harbour Press");
});

test("each kind of story has its type beside a common one, and advertising is no news", () => {
  const types = kinds.map((kind) => told({ kind })["@type"]);
  assert.equal(types, [
    "NewsArticle",
    ["NewsArticle", "OpinionNewsArticle"],
    ["NewsArticle", "AnalysisNewsArticle"],
    "NewsArticle",
    "NewsArticle",
    ["Article", "AdvertiserContentArticle"],
    ["NewsArticle", "ReviewNewsArticle"],
  ]);
});

test("a picture says who made it and what it may be used for", () => {
  const license = "https://creativecommons.org/licenses/by/4.0/";
  const [free] = told({ image: { ...crane, license } }).image;
  assert.equal([free.caption, free.creditText, free.license], ["The last crane", "Ada Berg", license]);
  assert.is(free.contentUrl, "https://harbour.example/media/crane.jpg");
  assert.not(Object.hasOwn(free, "copyrightNotice"));
});

test("a license in words is a notice, since only a page's address is a license", () => {
  const [own] = told({ image: { ...crane, license: "All rights reserved" } }).image;
  assert.is(own.copyrightNotice, "All rights reserved");
  assert.not(Object.hasOwn(own, "license"));
});

test("a story without a picture of its own is shown by the poster of its video", () => {
  const poster = "https://harbour.example/media/crane-poster.jpg";
  const size = { width: 1280, height: 720 };
  const thing = { "@type": "ImageObject", url: poster, contentUrl: poster, ...size };
  assert.equal(told({ video: clip }).image, [{ ...thing }]);
  assert.is(told({ video: clip, image: crane }).image[0].url, "https://harbour.example/media/crane.jpg");
});

test("what a story does not have is left out", () => {
  const json = data(storyData(frame, { ...story({ summary: "", tags: [] }), section: null }));
  for (const key of ["description", "image", "video", "correction", "keywords", "articleSection"]) {
    assert.not(Object.hasOwn(json, key), key);
  }
  for (const key of ["interactionStatistic", "comment", "commentCount", "workTranslation"]) {
    assert.not(Object.hasOwn(json, key), key);
  }
});

test("a video is told of only when name, thumbnail, time of upload and address are known", () => {
  const { video } = told({ video: clip });
  assert.is(video["@type"], "VideoObject");
  assert.is(video.name, "The crane comes down");
  assert.equal(video.thumbnailUrl, ["https://harbour.example/media/crane-poster.jpg"]);
  assert.is(video.uploadDate, "2022-02-28T10:00:00+01:00");
  assert.is(video.contentUrl, "https://harbour.example/media/crane.mp4");
  assert.is(told({ video: { ...clip, title: "" } }).video, undefined);
  assert.is(told({ video: { ...clip, poster: null } }).video, undefined);
  assert.is(told({ video: { ...clip, uploadedAt: null } }).video, undefined);
  assert.is(told({ video: { ...clip, src: null } }).video, undefined);
});

test("a video of another company has the story's picture and the player's address", () => {
  const { video } = told({
    image: crane,
    video: { ...clip, src: null, poster: null, youtube: "XXXXXXXXXXX" },
  });
  assert.equal(video.thumbnailUrl, ["https://harbour.example/media/crane.jpg"]);
  assert.is(video.embedUrl, "https://www.youtube-nocookie.com/embed/XXXXXXXXXXX");
});

test("corrections stand with their texts and times, and an update changes the date", () => {
  const date = Date.UTC(2022, 6, 1, 10);
  const text = "The pier is 90 m long.";
  const json = told({ corrections: [{ date, text, kind: "correction" }], updatedAt: date });
  const datePublished = "2022-07-01T12:00:00+02:00";
  assert.equal(json.correction, [{ "@type": "CorrectionComment", text, datePublished }]);
  assert.is(json.dateModified, datePublished);
});

test("reactions are counted over the story's set, and not told of while there are none", () => {
  const counted = data(storyData(frame, { ...story(), tally: { love: 3, win: 4, unknown: 9 } }));
  assert.is(counted.interactionStatistic.userInteractionCount, 7);
});

test("the original names its translations, a translation its original", () => {
  const german = { id: "hafenbrand", lang: "de", path: "/2022/03/hafenbrand/", title: "Brand im Hafen" };
  const english = { id: "harbour-fire", lang: "en", path: "/2022/02/harbour-fire/", title: "Fire" };
  const original = data(storyData(frame, { ...story({ kind: "opinion" }), translations: [german] }));
  assert.is(original.workTranslation[0]["@type"], "Article"); // its kind is its own
  assert.is(original.workTranslation[0].url, "https://harbour.example/2022/03/hafenbrand/");
  const french = {
    ...story({ id: "incendie", translationOf: "harbour-fire" }),
    translations: [german, english],
  };
  assert.is(
    data(storyData(frame, french)).translationOfWork.url,
    "https://harbour.example/2022/02/harbour-fire/",
  );
});

function shown(number: number, changes: Partial<Comment>, replies: ShownComment[] = []): ShownComment {
  const made = comment(changes);
  const body = renderComment(made.body);
  return {
    number,
    comment: made,
    body,
    answerer: null,
    isLikeStaff: false,
    twinOf: null,
    inReplyTo: null,
    replies,
  };
}

function conversation(threads: ShownComment[]): Conversation {
  const pages = ["/2022/02/harbour-fire/"];
  return { count: 9, threads, number: 1, pages, open: true, proposeUrl: null };
}

test("comments stand within the story, replies within comments", () => {
  const reply = shown(2, { author: "Omar", body: "So did I.", editedAt: Date.UTC(2022, 2, 1, 9) });
  const talk = conversation([
    shown(1, { body: "I saw the *smoke*.\n\nFrom the ferry.\n" }, [reply]),
    shown(3, { author: "", postedAt: null }),
  ]);
  const json = data(storyData(frame, { ...story(), conversation: talk }));
  assert.is(json.commentCount, 9);
  const [first, last] = json.comment;
  assert.is(first.text, "I saw the smoke.\nFrom the ferry.");
  assert.is(first.url, "https://harbour.example/2022/02/harbour-fire/#comment-1");
  assert.is(first.author.name, "Mina");
  assert.is(first.datePublished, "2022-03-01T09:30:00+01:00");
  assert.is(first.comment[0].text, "So did I.");
  assert.is(first.comment[0].dateModified, "2022-03-01T10:00:00+01:00");
  assert.not(Object.hasOwn(last, "author"));
  assert.not(Object.hasOwn(last, "datePublished"));
});

test("a removed comment keeps its place for its replies, without name and words", () => {
  const removed = shown(1, { status: "removed", body: "" }, [shown(2, { body: "Quite." })]);
  const [first] = data(storyData(frame, { ...story(), conversation: conversation([removed]) })).comment;
  assert.is(first.creativeWorkStatus, "Deleted");
  assert.not(Object.hasOwn(first, "text"));
  assert.not(Object.hasOwn(first, "author"));
  assert.is(first.comment[0].text, "Quite.");
});

test("hostile text cannot end the script element, and comes back equal", () => {
  const talk = conversation([shown(1, { author: hostile, body: hostile })]);
  const markup = storyData(frame, { ...story({ title: hostile }), conversation: talk });
  assert.not.match(markup.toString().slice(0, -"</script>".length), /<\/|<!|\u2028|\u2029|&/);
  assert.is(data(markup).headline, hostile);
  assert.is(data(markup).comment[0].text, hostile);
});

test("the front page names the newsroom, its policies and its places elsewhere", () => {
  const policies = { ethics: "/ethics/", ownership: "https://press.example/owners", unknown: "/x/" };
  const json = data(frontData(page("/", { publisher: { ...site.publisher, policies } })));
  assert.is(json["@type"], "NewsMediaOrganization");
  assert.is(json.name, "Harbour Press");
  assert.is(json.ethicsPolicy, "https://harbour.example/ethics/");
  assert.is(json.ownershipFundingInfo, "https://press.example/owners");
  assert.not(Object.hasOwn(json, "diversityPolicy"));
  assert.equal(json.sameAs, ["https://social.example/@harbour"]);
});

test("a trail counts from the front page to this one", () => {
  const trail = [
    { name: "Front page", path: "/" },
    { name: hostile, path: "/world/" },
  ];
  assert.equal(data(breadcrumbs(frame, trail)).itemListElement, [
    { "@type": "ListItem", position: 1, name: "Front page", item: "https://harbour.example/" },
    { "@type": "ListItem", position: 2, name: hostile, item: "https://harbour.example/world/" },
  ]);
});

test.run();

import { test } from "uvu";
import * as assert from "uvu/assert";
import { media } from "../../../layouts/parts/media.ts";
import type { Article } from "../../../src/news/article.ts";
import { article, page } from "../samples.ts";

const quay: Article["image"] = {
  src: "quay.jpg",
  alt: "The old quay at dawn",
  caption: "The quay on Monday",
  credit: "Ada Berg",
  license: "",
  width: 1600,
  height: 900,
};
const clip: Article["video"] = {
  youtube: null,
  src: "fire.mp4",
  poster: { src: "fire.jpg", width: 1280, height: 720 },
  captions: null,
  title: "The fire in forty seconds",
  uploadedAt: null,
};

const printed = (changes: Partial<Article>) =>
  String(media(page("/2022/02/harbour-fire/"), { article: article(changes) }));
const captions = (text: string) =>
  [...text.matchAll(/<figcaption>(.*?)<\/figcaption>/g)].map(([, caption]) => caption);

test("caption, credit and licence stand in one line with dots between them", () => {
  const image = { ...quay, license: "CC BY 4.0" };
  assert.equal(captions(printed({ image })), ["The quay on Monday · Picture: Ada Berg · CC BY 4.0"]);
  assert.equal(captions(printed({ image: { ...quay, caption: "", credit: "" } })), []);
});

test("a licence that is an address becomes a link, unless no link may lead there", () => {
  const license = "https://creativecommons.org/licenses/by/4.0/";
  const link = `<a rel="license noopener" href="${license}">Licence</a>`;
  assert.match(printed({ image: { ...quay, license } }), link);
  for (const odd of ["javascript:alert(1)", "mailto:ada@tideway.example"]) {
    const text = printed({ image: { ...quay, license: odd } });
    assert.match(text, `· ${odd}</figcaption>`);
    assert.not.match(text, "<a");
  }
});

test("a picture too small for a phone's width is marked, so that it is not blown up", () => {
  assert.match(printed({ image: { ...quay, width: 40, height: 40 } }), '<figure class="lead small">');
  assert.match(printed({ image: quay }), '<figure class="lead">');
});

test("a story with a clip and a picture shows both, the clip first", () => {
  const text = printed({ video: clip, image: quay });
  assert.match(text, /<news-video.*<figure class="still"><picture>.*<img src="\/media\/quay\.jpg"/s);
  assert.equal(captions(text), ["The fire in forty seconds", "The quay on Monday · Picture: Ada Berg"]);
});

test("a picture that is the clip's poster is shown once, and its maker still named", () => {
  const image = { ...quay, src: "fire.jpg" };
  const text = printed({ video: clip, image });
  assert.is(text.split("<img").length, 2);
  assert.equal(captions(text), ["The fire in forty seconds · Picture: Ada Berg"]);
});

test("a picture that stands in the text is not shown below the clip as well", () => {
  const text = printed({ video: clip, image: quay, body: "At dawn:\n\n![The old quay](quay.jpg)\n" });
  assert.not.match(text, /<img[^>]*quay/);
  assert.match(printed({ image: quay, body: "![The old quay](quay.jpg)" }), "<img");
});

test("a video of another company tells what that company learns, and waits behind the story's picture", () => {
  const video = { ...clip, youtube: "PLACEHOLDER", src: null, poster: null };
  const text = printed({ video, image: quay });
  assert.is(text.match(/<img/g)?.length, 1);
  assert.equal(captions(text), [
    "The fire in forty seconds · The video comes from YouTube, which learns of your visit when you play it. · Picture: Ada Berg",
  ]);
});

test.run();

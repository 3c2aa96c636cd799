// How large pictures are published, and in which widths.

import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  publishedSize,
  variantFormats,
  variantPath,
  variantSources,
  variantWidths,
  wideVariants,
} from "../../src/news/picture-variants.ts";

test("a picture is published as it is up to 1,920 pixels wide, and in the same shape beyond", () => {
  assert.equal(publishedSize({ width: 1920, height: 1280 }), { width: 1920, height: 1280 });
  assert.equal(publishedSize({ width: 6000, height: 4000 }), { width: 1920, height: 1280 });
  assert.equal(publishedSize({ width: 8000, height: 1 }), { width: 1920, height: 1 });
});

test("a list that somebody saved as one tall picture is as tall as its formats allow", () => {
  assert.equal(publishedSize({ width: 800, height: 32_000 }), { width: 400, height: 16_000 });
  assert.equal(publishedSize({ width: 1, height: 90_000 }), { width: 1, height: 16_000 });
});

test("the widths are those of screens and the picture's own, never more", () => {
  assert.equal(variantWidths(1920), [320, 720, 1080, 1440, 1920]);
  assert.equal(variantWidths(1600), [320, 720, 1080, 1600]);
  assert.equal(variantWidths(400), [320, 400]);
  assert.equal(variantWidths(740), [320, 740], "no width that hardly differs from the next");
  assert.equal([variantWidths(320), variantWidths(1)], [[], []]);
  for (let width = 1; width <= 1920; width++) assert.ok(variantWidths(width).every((one) => one <= width));
});

test("a place as wide as a phone leaves the smallest to thumbs, unless there is no other", () => {
  assert.equal(wideVariants(1600), [720, 1080, 1600]);
  assert.equal(wideVariants(330), [330]);
  assert.equal(wideVariants(300), []);
});

test("what may move comes as WebP alone", () => {
  assert.equal(variantFormats("fire.jpg"), ["avif", "webp"]);
  assert.equal([variantFormats("loop.gif"), variantFormats("LOOP.WEBP")], [["webp"], ["webp"]]);
});

test("addresses are made of the picture's path and the width alone", () => {
  assert.is(variantPath("2022/fire.jpg", 720, "avif"), "/pictures/2022/fire.jpg/720.avif");
  assert.equal(variantSources("/post", "fire.jpg", [720, 1080])[1], {
    type: "image/webp",
    srcset: "/post/pictures/fire.jpg/720.webp 720w,/post/pictures/fire.jpg/1080.webp 1080w",
  });
  assert.is(variantSources("", "fire.jpg", [320])[0]?.srcset, "/pictures/fire.jpg/320.avif");
  assert.equal(variantSources("", "fire.jpg", []), []);
});

test.run();

import { test } from "uvu";
import * as assert from "uvu/assert";
import { newsSitemap } from "../../../layouts/feeds/news-sitemap.ts";
import { article, hostile, page, unspeakable } from "./harbour-news.ts";
import { faults } from "./validate.ts";

const frame = page("/");

test("a new story comes with publication, language, time and headline", async () => {
  const text = newsSitemap(frame, [article()]);
  assert.equal(await faults(text), []);
  assert.match(text, "<loc>https://harbour.example/2022/02/harbour-fire/</loc>");
  assert.match(text, "<news:name>The Harbour News</news:name><news:language>en</news:language>");
  assert.match(text, "<news:publication_date>2022-02-28T11:00:00Z</news:publication_date>");
  assert.match(text, "<news:title>Fire in the harbour</news:title>");
});

test("languages are named without their country, Chinese by its script", () => {
  const languages = (["en-GB", "de-AT", "zh", "zh-Hant", "zh-TW"] as const).map((lang) => {
    return /<news:language>(.*?)</.exec(newsSitemap(frame, [article({ lang })]))?.[1];
  });
  assert.equal(languages, ["en", "de", "zh-cn", "zh-tw", "zh-tw"]);
});

test("a hostile headline keeps the sitemap well formed, and two quiet days leave it empty", async () => {
  assert.equal(await faults(newsSitemap(frame, [article({ title: hostile + unspeakable })])), []);
  assert.equal(await faults(newsSitemap(frame, [])), []);
});

test.run();

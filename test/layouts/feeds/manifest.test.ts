import { test } from "uvu";
import * as assert from "uvu/assert";
import { manifest } from "../../../layouts/feeds/manifest.ts";
import { hostile, page } from "./harbour-news.ts";

test("the manifest names the site, its start and its icon", () => {
  const json = JSON.parse(manifest(page("/", { url: "https://a.example/news", base: "/news" })));
  assert.is(json.name, "The Harbour News");
  assert.is(json.start_url, "/news/");
  assert.is(json.scope, "/news/");
  assert.is(json.icons[0].src, "/news/icon.svg");
});

test("a hostile title comes back equal", () => {
  assert.is(JSON.parse(manifest(page("/", { title: hostile }))).name, hostile);
});

test.run();

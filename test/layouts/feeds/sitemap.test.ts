import { test } from "uvu";
import * as assert from "uvu/assert";
import { sitemap, sitemapIndex } from "../../../layouts/feeds/sitemap.ts";
import { page } from "./harbour-news.ts";
import { faults } from "./validate.ts";

const frame = page("/");
const noon = Date.UTC(2022, 1, 28, 11);

test("the index names each sitemap with the time of its last change", async () => {
  const text = sitemapIndex(frame, [
    { path: "/sitemaps/2022-02.xml", lastmod: noon },
    { path: "/sitemaps/pages.xml", lastmod: null },
  ]);
  assert.equal(await faults(text), []);
  const first =
    "<loc>https://harbour.example/sitemaps/2022-02.xml</loc><lastmod>2022-02-28T11:00:00Z</lastmod>";
  assert.match(text, first);
  assert.match(text, "<sitemap><loc>https://harbour.example/sitemaps/pages.xml</loc></sitemap>");
});

test("a page comes with its other languages, and nothing is said of an unknown time", async () => {
  const text = sitemap(frame, [
    {
      path: "/2022/02/harbour-fire/",
      lastmod: noon,
      alternates: [
        { lang: "en", path: "/2022/02/harbour-fire/" },
        { lang: "de", path: "/2022/03/hafenbrand/" },
      ],
    },
    { path: "/about/", lastmod: null },
  ]);
  assert.equal(await faults(text), []);
  assert.match(text, 'hreflang="de" href="https://harbour.example/2022/03/hafenbrand/"');
  assert.match(text, "<url><loc>https://harbour.example/about/</loc></url>");
});

test("an address with letters of other scripts or an ampersand is encoded", async () => {
  const text = sitemap(frame, [{ path: "/tags/r&d-日本/", lastmod: null }]);
  assert.equal(await faults(text), []);
  assert.match(text, "<loc>https://harbour.example/tags/r&amp;d-%E6%97%A5%E6%9C%AC/</loc>");
});

test.run();

import { test } from "uvu";
import * as assert from "uvu/assert";
import { address } from "../../../layouts/parts/address.ts";
import { page } from "../feeds/harbour-news.ts";

const { site } = page("/");

test("every path gives the address that a browser makes of it", () => {
  const paths = [
    "/",
    "/2022/02/harbour-fire/",
    "/2022/02/harbour-fire/#comment-3",
    "/rss.xml",
    "/media/a.b/c_d.jpg",
  ];
  const odd = [
    "/2022/порт/",
    "/media/the quay.jpg",
    "/a/../b/",
    "/a/./b",
    "/..",
    "//host/",
    "/a//b/",
    "/a%20b",
    "/a?b",
    "/#",
    "/a/\\b",
  ];
  for (const path of [...paths, ...odd]) assert.is(address(site, path), new URL(site.url + path).href, path);
});

test.run();

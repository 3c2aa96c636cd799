import { test } from "uvu";
import * as assert from "uvu/assert";
import { robots } from "../../../layouts/feeds/robots.ts";
import type { Site } from "../../../src/news/site.ts";
import { site } from "./harbour-news.ts";

/** The rule of the group that names `agent`. */
function rule(settings: Site, agent: string): string | undefined {
  const group = robots(settings)
    .split("\n\n")
    .find((lines) => lines.split("\n").includes(`User-agent: ${agent}`));
  return group?.split("\n").at(-1);
}

test("everyone may read the site and is told of its sitemaps", () => {
  assert.is(rule(site, "*"), "Allow: /");
  assert.match(robots(site), "\nSitemap: https://harbour.example/sitemap.xml\n");
  assert.match(robots(site), "\nSitemap: https://harbour.example/news-sitemap.xml\n");
});

test("crawlers that collect training data are kept out unless the settings let them in", () => {
  for (const agent of [
    "GPTBot",
    "ClaudeBot",
    "CCBot",
    "Google-Extended",
    "Applebot-Extended",
    "Bytespider",
  ]) {
    assert.is(rule(site, agent), "Disallow: /", agent);
    assert.is(rule({ ...site, robots: { training: true } }, agent), undefined, agent);
  }
});

test("fetchers of previews are let in whatever the settings say", () => {
  for (const training of [true, false]) {
    assert.is(rule({ ...site, robots: { training } }, "facebookexternalhit"), "Allow: /");
    assert.is(rule({ ...site, robots: { training } }, "Twitterbot"), "Allow: /");
  }
});

test("a site in a folder of its host speaks of that folder alone", () => {
  assert.is(rule({ ...site, base: "/news" }, "GPTBot"), "Disallow: /news/");
});

test.run();

// What stands on the front page, and in which order.

import { test } from "uvu";
import * as assert from "uvu/assert";
import type { BuiltSite } from "./build-site.ts";
import { buildNews, ferryNews, story } from "./ferry-news.ts";

const paper = ferryNews(8);
const pinned = (pins: string) => ({ ...paper, "site.yml": `${paper["site.yml"]}front:\n${pins}` });

/** Headlines above the rankings, in their order. */
function headlines(site: BuiltSite): string[] {
  const [upper = ""] = site.read("index.html").split('class="rankings"');
  return [...upper.matchAll(/<h[23] class="title"[^>]*><a [^>]*>(.*?)<\/a>/g)].map(
    ([, title]) => title ?? "",
  );
}

test("the newest story leads, and each stands on the front once", async () => {
  const shown = headlines(await buildNews(paper));
  assert.is(shown[0], "Crossing 8");
  assert.equal(shown, [...new Set(shown)]);
});

test("a pinned story leads while its pin lasts, and stands there once, however new it is", async () => {
  const lasting = headlines(await buildNews(pinned("  - {article: crossing-7, until: 2022-05-01}\n")));
  assert.is(lasting[0], "Crossing 7");
  assert.equal(lasting, [...new Set(lasting)]);
  const over = headlines(await buildNews(pinned("  - {article: crossing-7, until: 2022-04-01}\n")));
  assert.is(over[0], "Crossing 8");
});

test("a paid story never leads, neither the front nor its section's block", async () => {
  const paid = story("Buy our boats", "2022-04-19T09:00", "kind: sponsored\nsection: local");
  const shown = headlines(await buildNews({ ...paper, "articles/buy-our-boats.md": paid }));
  assert.ok(shown.indexOf("Buy our boats") > shown.indexOf("Bell stolen"), shown.join(", "));
});

test("each ranking tells its whole formula, so that nobody has to guess why a story is there", async () => {
  const [, rankings = ""] = (await buildNews(paper)).read("index.html").split('class="rankings"');
  const rules = [...rankings.matchAll(/<summary>Why is this here\?<\/summary><p>(.*?)<\/p>/g)].map(
    ([, rule]) => rule,
  );
  const rule =
    "When fewer than 5 of them have any, stories of all time are counted. Of equal counts the newer story comes first. " +
    "Counts stand as they are: nothing is weighed, paid for or picked.";
  assert.equal(rules, [
    `The 5 stories with the most reactions, of all kinds together, out of those published in the 30 days before this page was made. ${rule}`,
    `The 5 stories with the most comments that readers can see, out of those published in the 30 days before this page was made. ${rule}`,
  ]);
});

test.run();

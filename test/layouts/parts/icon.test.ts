import { test } from "uvu";
import * as assert from "uvu/assert";
import { icon } from "../../../layouts/parts/icon.ts";
import { hostile, site, unspeakable } from "../feeds/harbour-news.ts";
import { faults } from "../feeds/validate.ts";

test("the icon shows the first letter of the site's title", async () => {
  const svg = icon({ ...site, title: "élan" });
  assert.equal(await faults(svg), []);
  assert.match(svg, ">É</text>");
});

test("a title of any sort makes a well-formed picture", async () => {
  for (const title of [hostile, "👩‍🚒 Fire", "", unspeakable])
    assert.equal(await faults(icon({ ...site, title })), []);
});

test.run();

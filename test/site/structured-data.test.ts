// Structured data of every page of the sample newsroom's site: complete, and equal to what the page shows.

import { test } from "uvu";
import * as assert from "uvu/assert";
import { decoded, elements, isRedirect, textOf } from "./elements.ts";
import { sampleSite } from "./sample-site.ts";

type Thing = { [key: string]: unknown };

const origin = "https://tideway.example";
const { files, read, edition } = await sampleSite();
const stories = edition.catalogue.stories.map(({ path, title }) => ({
  title,
  url: new URL(path, origin).href,
  markup: read(`${path.slice(1)}index.html`),
}));

function thingsOf(markup: string): Thing[] {
  const scripts = markup.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs);
  return [...scripts].map(([, json]) => JSON.parse(json as string) as Thing);
}

function storyOf(markup: string): Thing {
  const found = thingsOf(markup).filter(({ "@type": type }) => /Article$/.test(String(type)));
  assert.is(found.length, 1);
  return found[0] as Thing;
}

/** `datetime` of the first `<time>` of this class outside the comments. */
function timeOf(markup: string, name: string): string | undefined {
  const own = markup.slice(0, markup.indexOf('<section class="comments"'));
  return new RegExp(`<time class="${name}" datetime="([^"]*)"`).exec(own)?.[1];
}

/** A comment and all that answer it, as one list. */
function withReplies(comment: Thing): Thing[] {
  return [comment, ...((comment["comment"] as Thing[] | undefined) ?? []).flatMap(withReplies)];
}

test("the structured data of every page can be read and is of schema.org", () => {
  for (const file of files.filter((name) => name.endsWith(".html"))) {
    for (const thing of thingsOf(read(file))) {
      assert.is(thing["@context"], "https://schema.org", file);
      const types = [thing["@type"]].flat();
      assert.ok(types.length > 0 && types.every((type) => typeof type === "string"), file);
    }
  }
});

test("every story has its fields, with the headline, times and authors that readers see", () => {
  for (const { title, url, markup } of stories) {
    const data = storyOf(markup);
    assert.is(data["headline"], title);
    assert.is(data["headline"], textOf(markup, /<h1 class="p-name">(.*?)<\/h1>/s));
    assert.is(data["description"], textOf(markup, /<p class="p-summary">(.*?)<\/p>/s));
    assert.is(data["datePublished"], timeOf(markup, "dt-published"));
    assert.is(data["dateModified"], timeOf(markup, "dt-updated") ?? timeOf(markup, "dt-published"));
    assert.is(data["mainEntityOfPage"], url);
    const shown = [...markup.matchAll(/<a class="p-author h-card"[^>]*><bdi>(.*?)<\/bdi>/g)];
    const publisher = data["publisher"] as Thing;
    const unsigned = shown.length === 0 && data["author"];
    if (unsigned) assert.equal(unsigned, publisher);
    else
      assert.equal(
        (data["author"] as Thing[]).map(({ name }) => name),
        shown.map(([, name]) => decoded(name as string)),
      );
    assert.ok(publisher["name"] && publisher["logo"], title);
  }
});

test("every picture of a story's data is on its page, with its size", () => {
  for (const { title, markup } of stories) {
    for (const { url, width, height } of (storyOf(markup)["image"] as Thing[] | undefined) ?? []) {
      assert.ok(Number(width) > 0 && Number(height) > 0, title);
      const { pathname } = new URL(url as string);
      const shown = elements(markup).some(({ attributes }) => attributes.get("src") === pathname);
      assert.ok(shown, `${title}: ${pathname}`);
    }
  }
});

test("every comment's data is that of the comment on the page", () => {
  for (const { title, url, markup } of stories) {
    const data = storyOf(markup);
    const all = ((data["comment"] as Thing[] | undefined) ?? []).flatMap(withReplies);
    assert.is(all.length, data["commentCount"], title);
    assert.is(all.length, [...markup.matchAll(/<li id="comment-\d+"/g)].length, title);
    for (const comment of all) {
      const [page, place] = String(comment["url"]).split("#");
      assert.is(page, url);
      const shown = markup.split('<li id="').find((part) => part.startsWith(`${place}"`)) ?? "";
      if (comment["creativeWorkStatus"] === "Deleted") continue;
      const words = textOf(shown, /<div class="e-content"[^>]*>(.*?)<\/div>/s);
      assert.is(String(comment["text"]).replace(/\s+/g, " "), words);
      assert.is(comment["datePublished"], /<time class="dt-published" datetime="([^"]*)"/.exec(shown)?.[1]);
    }
  }
});

test("the way to a story starts at the front page and ends at the story", () => {
  for (const { title, url, markup } of stories) {
    const trail = thingsOf(markup).find(({ "@type": type }) => type === "BreadcrumbList");
    const items = trail?.["itemListElement"] as Thing[];
    assert.equal(
      items.map(({ position }) => position),
      items.map((_, i) => i + 1),
      title,
    );
    assert.is(items[0]?.["item"], `${origin}/`);
    assert.is(items.at(-1)?.["item"], url);
  }
});

test("the front page says whose paper it is, and links to the policies it names", () => {
  const markup = read("index.html");
  const newsroom = thingsOf(markup).find(({ "@type": type }) => type === "NewsMediaOrganization") ?? {};
  assert.is(newsroom["name"], "The Tideway Post");
  assert.is(newsroom["url"], `${origin}/`);
  for (const policy of [
    "ethicsPolicy",
    "correctionsPolicy",
    "actionableFeedbackPolicy",
    "ownershipFundingInfo",
  ]) {
    const { pathname } = new URL(String(newsroom[policy]));
    assert.match(markup, `<a href="${pathname}">`, policy);
  }
});

test("cards for shared links are complete: title, type, address, and a picture with its size and words", () => {
  // A twin of text alone sends those who share it to the full page, by its canonical link.
  const full = files.filter(
    (name) => name.endsWith(".html") && name !== "404.html" && !/^lite\/./.test(name),
  );
  for (const file of full) {
    const markup = read(file);
    if (isRedirect(markup)) continue;
    const metas = elements(markup).filter(({ name }) => name === "meta");
    const content = (key: string) =>
      metas
        .find(({ attributes }) => (attributes.get("property") ?? attributes.get("name")) === key)
        ?.attributes.get("content");
    for (const key of [
      "og:title",
      "og:type",
      "og:url",
      "og:site_name",
      "og:image",
      "og:image:alt",
      "og:image:width",
      "og:image:height",
      "twitter:card",
    ]) {
      assert.ok(content(key), `${file}: ${key}`);
    }
    assert.match(markup, `<link rel="canonical" href="${content("og:url")}">`, file);
  }
});

test.run();

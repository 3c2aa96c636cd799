import { test } from "uvu";
import * as assert from "uvu/assert";
import { cardsMeta } from "../../../layouts/parts/cards-meta.ts";
import type { Page } from "../../../layouts/page.ts";
import type { Story } from "../../../layouts/story.ts";
import { crane, hostile, page, site, story } from "../feeds/harbour-news.ts";

const frame = page("/2022/02/harbour-fire/");

function head(data: Story, on: Page = frame): string {
  const { title, summary: description, image } = data.article;
  return cardsMeta(on, { title, description, type: "article", image, story: data }).toString();
}

/** Contents of the `<meta>` elements of that name or property, in order. */
function contents(markup: string, name: string): string[] {
  const elements = markup.matchAll(/<meta (?:name|property)="([^"]*)" content="([^"]*)">/g);
  return [...elements].filter(([, found]) => found === name).map(([, , content]) => content ?? "");
}

const content = (markup: string, name: string): string | undefined => contents(markup, name)[0];

test("a story's card has its headline, summary, address and times", () => {
  const markup = head(story({ updatedAt: Date.UTC(2022, 6, 1, 10) }));
  assert.match(markup, '<link rel="canonical" href="https://harbour.example/2022/02/harbour-fire/">');
  assert.is(content(markup, "robots"), "max-image-preview:large");
  assert.is(content(markup, "og:title"), "Fire in the harbour");
  assert.is(content(markup, "og:description"), "Nobody was hurt.");
  assert.is(content(markup, "og:url"), "https://harbour.example/2022/02/harbour-fire/");
  assert.is(content(markup, "og:type"), "article");
  assert.is(content(markup, "og:site_name"), "The Harbour News");
  assert.is(content(markup, "article:published_time"), "2022-02-28T12:00:00+01:00");
  assert.is(content(markup, "article:modified_time"), "2022-07-01T12:00:00+02:00");
  assert.equal(contents(markup, "article:author"), ["https://harbour.example/authors/ada-berg/"]);
  assert.is(content(markup, "article:section"), "World");
  assert.equal(contents(markup, "article:tag"), ["HarbourFire"]);
});

test("a picture comes with size, type and words, and is shown large when it is wide enough", () => {
  const markup = head(story({ image: crane }));
  assert.is(content(markup, "og:image"), "https://harbour.example/media/crane.jpg");
  assert.is(content(markup, "og:image:type"), "image/jpeg");
  assert.equal([content(markup, "og:image:width"), content(markup, "og:image:height")], ["1600", "900"]);
  assert.is(content(markup, "og:image:alt"), "A crane at dusk");
  assert.is(content(markup, "twitter:image:alt"), "A crane at dusk");
  assert.is(content(markup, "twitter:card"), "summary_large_image");
  const wide = (width: number) => content(head(story({ image: { ...crane, width } })), "twitter:card");
  assert.equal([wide(599), wide(600)], ["summary", "summary_large_image"]);
});

test("without a picture the publisher's logo stands in, without either nothing is shown", () => {
  const markup = head(story());
  assert.is(content(markup, "og:image"), "https://harbour.example/media/logo.png");
  assert.is(content(markup, "og:image:alt"), "Harbour Press");
  assert.is(content(markup, "og:image:width"), "512");
  assert.is(content(markup, "twitter:card"), "summary");
  const bare = page("/", { publisher: { ...site.publisher, logo: null } });
  assert.not.match(head(story(), bare), "image:alt");
});

test("a translated story names all its languages, itself among them, and the original for all others", () => {
  const english = { id: "harbour-fire", lang: "en", path: "/2022/02/harbour-fire/", title: "Fire" };
  const german = story({
    id: "hafenbrand",
    lang: "de",
    path: "/2022/03/hafenbrand/",
    translationOf: "harbour-fire",
  });
  const markup = head(
    { ...german, translations: [english] },
    { ...page("/2022/03/hafenbrand/"), lang: "de" },
  );
  const links = markup.matchAll(
    /<link rel="alternate" hreflang="([^"]*)" href="https:\/\/harbour.example([^"]*)">/g,
  );
  assert.equal(
    [...links].map(([, lang, path]) => [lang, path]),
    [
      ["de", "/2022/03/hafenbrand/"],
      ["en", "/2022/02/harbour-fire/"],
      ["x-default", "/2022/02/harbour-fire/"],
    ],
  );
  assert.is(content(markup, "og:locale"), "de_DE");
  assert.is(content(markup, "og:locale:alternate"), "en_US");
});

test("a story in one language names no others", () => {
  assert.not.match(head(story()), "hreflang");
});

test("a language with a country keeps it", () => {
  assert.is(content(head(story(), { ...frame, lang: "en-GB" }), "og:locale"), "en_GB");
});

test("a story that readers cannot see yet is kept out of search engines", () => {
  assert.is(content(head({ ...story(), mark: "draft" }), "robots"), "noindex");
});

test("a page that is no story says nothing of stories", () => {
  const data = { title: "World", description: "", type: "website", image: null, story: null } as const;
  const markup = cardsMeta(page("/world/"), data).toString();
  assert.is(content(markup, "og:type"), "website");
  assert.not.match(markup, "article:");
  assert.not.match(markup, "og:description");
});

test("a hostile headline stays within its attribute", () => {
  const markup = head(story({ title: hostile }));
  assert.not.match(markup, /<script|<\/title|<!--/);
  assert.match(
    content(markup, "og:title") ?? "",
    "&lt;/title&gt;&lt;/script&gt;&lt;!-- ]]&gt; &amp; &quot;&#39;",
  );
});

test.run();

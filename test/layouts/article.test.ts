import { test } from "uvu";
import * as assert from "uvu/assert";
import { article } from "../../layouts/article.ts";
import { card, maren, page, site, story } from "./samples.ts";

const path = "/2022/02/harbour-fire/";
const printed = (...data: Parameters<typeof story>) => article(page(path), story(...data)).toString();
const hostile = `"><script>alert(1)</script><img src=x onerror='alert(2)'>`;

test("a story carries the marks that readers' tools look for", () => {
  const text = printed({ updatedAt: Date.UTC(2022, 1, 28, 15) });
  assert.match(text, '<article class="h-entry">');
  assert.match(text, '<h1 class="p-name">Fire in the old harbour is out after nine hours</h1>');
  assert.match(text, '<p class="p-summary">Two warehouses burned');
  assert.match(
    text,
    '<time class="dt-published" datetime="2022-02-28T12:00:00+01:00">28 February 2022, 12:00 CET</time>',
  );
  assert.match(text, '<time class="dt-updated" datetime="2022-02-28T16:00:00+01:00">');
  assert.match(
    text,
    '<a class="p-author h-card" rel="author" href="/authors/maren-holt/"><bdi>Maren Holt</bdi></a>',
  );
  assert.match(text, '<a class="p-category" rel="tag" href="/tags/harbour/"><bdi>#Harbour</bdi></a>');
  assert.match(text, '<div class="e-content prose"><p>The fire began');
});

test("a page has one main heading, whatever stands round the story", () => {
  const around = {
    related: [card({ id: "seals", title: "Seals are back" })],
    previous: card({ id: "ferry" }),
  };
  assert.is(printed({}, around).match(/<h1/g)?.length, 1);
});

test("several authors are named as in a sentence", () => {
  const authors = [maren, { ...maren, id: "bo-lund", name: "Bo Lund" }];
  const [, byline] = /<p class="byline">(.*?)<\/p>/.exec(printed({}, { authors })) ?? [];
  assert.is(byline?.replace(/<[^>]+>/g, ""), "By Maren Holt and Bo Lund");
});

test("a story without dek, author, tags, section and picture leaves no empty elements", () => {
  const text = printed({ summary: "", tags: [] }, { authors: [], section: null });
  for (const name of ["p-summary", "byline", "kicker", "tags", "figcaption"]) {
    assert.not.match(text, `class="${name}"`);
  }
});

test("what people wrote cannot leave its place", () => {
  const name = `Mara ${hostile}`;
  const text = printed(
    {
      title: hostile,
      summary: hostile,
      tags: [{ id: "x", name: hostile }],
      sensitive: hostile,
      source: { name: hostile, url: "https://wire.example/" },
      image: {
        src: `a".jpg`,
        alt: hostile,
        caption: hostile,
        credit: hostile,
        license: hostile,
        width: 800,
        height: 450,
      },
      corrections: [{ date: 0, text: hostile, kind: "correction" }],
    },
    { authors: [{ ...maren, name }], section: { id: "world", name: hostile, description: "" } },
  );
  assert.not.match(text, "<script>alert");
  assert.not.match(text, "<img src=x");
});

test("a younger story has no note of its age; an older one says how many years it has at least", () => {
  assert.not.match(printed(), "This story is more than");
  assert.match(printed({}, { ageInYears: 1 }), "This story is more than 1 year old.");
  assert.match(printed({}, { ageInYears: 4 }), "This story is more than 4 years old.");
});

test("drafts wear a ribbon", () => {
  assert.match(printed({}, { mark: "draft" }), '<p class="ribbon">Draft');
  assert.not.match(printed(), 'class="ribbon"');
});

test("corrections are named at the head and told at the foot", () => {
  const text = printed({
    corrections: [{ date: Date.UTC(2022, 2, 1, 9), text: "It was Monday.", kind: "correction" }],
  });
  assert.match(text, '<a href="#corrections">Corrected <time');
  assert.match(text, '<h2 id="corrections">Corrections</h2>');
  assert.match(text, "It was Monday.");
});

test("sharing encodes the headline and the address", () => {
  const text = printed({ title: "Fish & chips: 100% up?" });
  assert.match(text, '<h2 id="share">Like it? Share with your friends!</h2>');
  assert.match(
    text,
    "https://x.com/intent/post?text=Fish%20%26%20chips%3A%20100%25%20up%3F&amp;url=https%3A%2F%2Ftideway.example%2F2022%2F02%2Fharbour-fire%2F",
  );
  assert.match(text, 'href="mailto:?subject=Fish%20%26%20chips');
  assert.match(text, 'readonly dir="ltr" value="https://tideway.example/2022/02/harbour-fire/"');
});

test("a site may name services that ask for no more than a link", () => {
  const named = { ...site, share: ["bluesky", "mastodon", "threads"] };
  const text = article(page(path, { site: named }), story({ title: "Fish & chips" })).toString();
  const both = "Fish%20%26%20chips%20https%3A%2F%2Ftideway.example%2F2022%2F02%2Fharbour-fire%2F";
  assert.match(text, `<a href="https://bsky.app/intent/compose?text=${both}"`);
  assert.match(text, `<a href="https://share.joinmastodon.org/#text=${both}"`);
  assert.match(text, '<a href="https://www.threads.net/intent/post?text=Fish%20%26%20chips&amp;url=https');
});

test("an Arabic story runs from the right, and a Latin headline in it from the left", () => {
  const arabic = story(
    { lang: "ar", title: "محادثات" },
    { next: card({ id: "seals", title: "Seals are back" }) },
  );
  const text = article(page(path, { lang: "ar" }), arabic).toString();
  assert.match(text, '<html lang="ar" dir="rtl">');
  assert.match(text, '<b lang="en" dir="ltr">Seals are back</b>');
});

test("nothing in the markup needs an inline style or handler", () => {
  const text = printed({}, { tally: { win: 3 } });
  assert.not.match(text, / style="| on[a-z]+="/);
});

test.run();

// Addresses: no two things of a site can have one, and none that the site makes itself.

import { test } from "uvu";
import * as assert from "uvu/assert";
import { openNewsroom } from "../../src/content/open-newsroom.ts";
import { newsroomFolder } from "../newsroom-folder.ts";
import { article, problemsOf } from "./problems-of.ts";

const page = "---\ntitle: About us\n---\nWe are three.\n";
const site = (more: string) =>
  `title: T\nurl: https://t.example\ndescription: D\nlanguage: en\ntimezone: Pacific/Auckland\n${more}\n`;

test("a story's address has the day of the site's zone", () => {
  const { newsroom } = openNewsroom(
    newsroomFolder({
      "site.yml": site("permalink: /:section/:year/:month/:day/:slug/"),
      "articles/fire.md":
        "---\ntitle: Fire\ndate: 2021-12-31T18:00:00Z\nsection: local\nslug: big-fire\n---\n",
    }),
  );
  assert.is(newsroom?.articles[0]?.path, "/local/2022/01/01/big-fire/");
});

test("two stories with one slug in one month collide, in two months they do not", () => {
  const files = { "articles/fire.md": article(), "articles/blaze.md": article("slug: fire") };
  assert.equal(problemsOf(files), [
    "content/articles/blaze.md:4:7: slug: the address `/2022/02/fire/` is already that of content/articles/fire.md",
  ]);
  const later = article("slug: fire").replace("2022-02", "2022-03");
  assert.equal(problemsOf({ ...files, "articles/blaze.md": later }), []);
});

test("the story with a `slug` is blamed, wherever its file stands; of two with one the later", () => {
  const address = "the address `/2022/02/fire/` is already that of content/articles";
  const problems = problemsOf({
    "articles/a.md": article("slug: fire"),
    "articles/fire.md": article(),
    "articles/z.md": article("draft: true\nslug: fire"),
  });
  assert.equal(problems, [
    `content/articles/a.md:4:7: slug: ${address}/fire.md`,
    `content/articles/z.md:5:7: slug: ${address}/fire.md`,
  ]);
  const both = { "articles/a.md": article("slug: fire"), "articles/z.md": article("slug: fire") };
  assert.equal(problemsOf(both), [`content/articles/z.md:4:7: slug: ${address}/a.md`]);
});

test("a `slug` that takes the address of a page is blamed, and not the page", () => {
  const files = {
    "site.yml": site("permalink: /:slug/"),
    "pages/about.md": page,
    "articles/a.md": article("slug: about"),
  };
  assert.equal(problemsOf(files), [
    "content/articles/a.md:4:7: slug: the address `/about/` is already that of content/pages/about.md",
  ]);
});

test("an alias collides with a story, a page, a section, another alias and with itself", () => {
  const problems = problemsOf({
    "site.yml": site("sections: {local: Local}"),
    "pages/about.md": page,
    "articles/a.md": article("aliases: [/2022/02/b/, /About/, /local, /old, /old/]"),
    "articles/b.md": article("aliases: /OLD/"),
  });
  assert.equal(problems, [
    "content/articles/a.md:4:11: aliases: the address `/2022/02/b/` is already that of content/articles/b.md",
    "content/articles/a.md:4:24: aliases: the address `/About/` is already that of content/pages/about.md",
    "content/articles/a.md:4:33: aliases: the address `/local/` is already that of content/site.yml",
    "content/articles/a.md:4:47: aliases: the address `/old/` is already that of content/articles/a.md",
    "content/articles/b.md:4:10: aliases: the address `/OLD/` is already that of content/articles/a.md",
  ]);
});

test("pages that the site makes itself keep their addresses", () => {
  const kept = (path: string) => `the address \`${path}\` is kept for pages that the site makes itself`;
  const problems = problemsOf({
    "site.yml": site("permalink: /:slug/"),
    "pages/search.md": page,
    "articles/tags.md": article(),
    "articles/fire.md": article(
      "section: local\naliases: [/feed.xml, /local/page/1/, /tags/fire/, /local/fire/]",
    ),
  });
  assert.equal(problems, [
    `content/articles/fire.md:5:11: aliases: ${kept("/feed.xml/")}`,
    `content/articles/fire.md:5:22: aliases: ${kept("/local/page/1/")}`,
    `content/articles/fire.md:5:38: aliases: ${kept("/tags/fire/")}`,
    `content/articles/tags.md:1:1: ${kept("/tags/")}`,
    `content/pages/search.md:1:1: ${kept("/search/")}`,
  ]);
});

test("a section and a page cannot share a name", () => {
  assert.equal(problemsOf({ "site.yml": site("sections: {about: About}"), "pages/about.md": page }), [
    "content/pages/about.md:1:1: the address `/about/` is already that of content/site.yml",
  ]);
});

test("nothing stands below an old file or among a story's comments", () => {
  const problems = problemsOf({
    "articles/a.md": article("aliases: [/old.html, /old.html/more/, /2022/02/a/comments/2/]"),
  });
  assert.equal(problems, [
    "content/articles/a.md:4:22: aliases: the address `/old.html` is a file, and nothing can be below it",
    "content/articles/a.md:4:39: aliases: the address `/2022/02/a/comments/2/` is kept for the comments of another story",
  ]);
});

test("addresses by section need one", () => {
  assert.equal(problemsOf({ "site.yml": site("permalink: /:section/:slug/"), "articles/a.md": article() }), [
    "content/articles/a.md:1:1: section: is missing: addresses of this site are made with it",
  ]);
});

test.run();

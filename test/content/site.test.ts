// The settings of a site: what they become, and what is said about wrong ones.

import { test } from "uvu";
import * as assert from "uvu/assert";
import { openNewsroom } from "../../src/content/open-newsroom.ts";
import { defaultReactions } from "../../src/news/reactions.ts";
import { newsroomFolder } from "../newsroom-folder.ts";
import { article, problemsOf } from "./problems-of.ts";

const least =
  "title: The Post\nurl: https://post.example/news/\ndescription: >\n  News of\n  a town\nlanguage: en-gb\ntimezone: UTC\n";

const siteOf = (more = "", options = {}, files = {}) =>
  openNewsroom(newsroomFolder({ "site.yml": least + more, ...files }), options).newsroom?.site;

test("five settings are enough, the others have their standing values", () => {
  const site = siteOf();
  assert.equal(
    {
      ...site,
      reactions: Object.keys(site?.reactions ?? {}),
      publisher: { ...site?.publisher, policies: {} },
    },
    {
      title: "The Post",
      url: "https://post.example/news",
      base: "/news",
      description: "News of a town",
      language: "en-GB",
      timezone: "UTC",
      sections: [],
      reactions: ["default", "grave"],
      badges: { threshold: 10, second: 0.3 },
      permalink: "/:year/:month/:slug/",
      menu: [],
      social: [],
      publisher: { name: "The Post", logo: null, policies: {} },
      comments: { policy: "open", closeAfterDays: null, intake: null },
      front: [],
      repository: null,
      robots: { training: false },
      search: null,
      cards: false,
      share: ["facebook", "x", "whatsapp", "telegram", "reddit", "linkedin", "email"],
      fonts: { text: null, interface: null },
      lite: false,
      offline: false,
    },
  );
  assert.equal(site?.reactions["default"], [...defaultReactions]);
});

test("every setting reaches the site", () => {
  const more = `sections:
  culture: {name: Culture, order: 2}
  local: {name: Around here, order: 1, description: From the quay}
  sport: Sport
reactions:
  default: [{id: "yes", label: Aye, emoji: "👍"}]
badges: {threshold: 3}
permalink: /:section/:slug/
menu: [{name: About, url: /about/}]
social: [{name: Mail, url: "mailto:desk@post.example"}]
publisher: {name: Post Ltd, policies: {ethics: /ethics/}}
comments: {policy: closed, closeAfterDays: 30, intake: "https://api.post.example"}
front: [{article: fire, until: 2022-03-01}, storm]
repository: https://git.example/post/
robots: {training: true}
search: {comments: true}
share: [email]
fonts: {text: source-serif-4}
lite: true
offline: true
analytics: none
`;
  const files = {
    "articles/fire.md": article("section: local"),
    "articles/storm.md": article("section: local"),
  };
  const site = siteOf(more, {}, files);
  assert.equal(site?.sections, [
    { id: "local", name: "Around here", description: "From the quay" },
    { id: "culture", name: "Culture", description: "" },
    { id: "sport", name: "Sport", description: "" },
  ]);
  assert.equal(site?.reactions["default"], [{ id: "yes", label: "Aye", emoji: "👍" }]);
  assert.equal(site?.badges, { threshold: 3, second: 0.3 });
  assert.equal(site?.menu, [{ name: "About", url: "/about/" }]);
  assert.equal(site?.social, [{ name: "Mail", url: "mailto:desk@post.example" }]);
  assert.is(site?.publisher.policies["ethics"], "/ethics/");
  assert.equal(site?.comments, { policy: "closed", closeAfterDays: 30, intake: "https://api.post.example" });
  assert.equal(site?.front, [
    { article: "fire", until: Date.UTC(2022, 2, 1) },
    { article: "storm", until: null },
  ]);
  assert.equal(site?.repository, { url: "https://git.example/post", branch: "main" });
  assert.equal([site?.robots.training, site?.share], [true, ["email"]]);
  assert.equal(site?.fonts, { text: "source-serif-4", interface: null });
  assert.equal([site?.lite, site?.offline], [true, true]);
  assert.equal(site?.search, { comments: true });
});

test("the search is turned on and off in a word", () => {
  assert.equal(siteOf("search: true\n")?.search, { comments: false });
  assert.is(siteOf("search: false\n")?.search, null);
  const { problems } = openNewsroom(newsroomFolder({ "site.yml": `${least}search: maybe\n` }));
  assert.equal(
    problems.map(({ field, message }) => `${field} ${message}`),
    ["search found `maybe`: write `search: true`"],
  );
});

test("comments may be turned off in a word", () => {
  assert.is(siteOf("comments: off\n")?.comments.policy, "off");
});

test("without sections in the settings the stories' own are used, by id", () => {
  const files = { "articles/b.md": article("section: world"), "articles/a.md": article("section: local") };
  const names = siteOf("", {}, files)?.sections.map(({ id, name }) => `${id} ${name}`);
  assert.equal(names, ["local Local", "world World"]);
});

test("a base URL takes the place of the site's own, if it is one", () => {
  const site = siteOf("", { baseUrl: "https://preview.example/pr-5/" });
  assert.equal([site?.url, site?.base], ["https://preview.example/pr-5", "/pr-5"]);
  const { problems } = openNewsroom(newsroomFolder({}), { baseUrl: "preview" });
  assert.equal(
    problems.map(({ line, field, message }) => `${line} ${field} ${message}`),
    ["2 url `preview` is no address of a site: write it as https://news.example"],
  );
});

test("one font may stand for text and interface", () => {
  assert.equal(siteOf("fonts: source-serif-4\n")?.fonts, {
    text: "source-serif-4",
    interface: "source-serif-4",
  });
});

test("a font without the letters of the site's language is refused", () => {
  const settings = "title: T\nurl: https://post.example\ndescription: D\nlanguage: ar\ntimezone: UTC\n";
  const { problems } = openNewsroom(newsroomFolder({ "site.yml": `${settings}fonts: source-serif-4\n` }));
  assert.equal(
    problems.map(({ line, message }) => `${line} ${message}`),
    ["6 the font `source-serif-4` has no letters for the language `ar`"],
  );
});

const mistakes: [string, ...string[]][] = [
  [
    "fonts: plain",
    "8:8: fonts: the font `plain` is not installed: `npm install @fontsource-variable/plain`; https://fontsource.org names those that are variable",
  ],
  [
    "fonts: {text: source-serif-4, interface: plain}",
    "8:42: fonts.interface: the font `plain` is not installed: `npm install @fontsource-variable/plain`; https://fontsource.org names those that are variable",
  ],
  [
    "fonts: ../secret",
    "8:8: fonts.text: `../secret` is no id: ids are small letters, digits and hyphens: did you mean `secret`?",
  ],
  ["titel: x", "8:1: titel: is an unknown key: did you mean `title`?"],
  [
    "sections: {tags: Tags}",
    "8:12: sections.tags: /tags/ is kept for pages of the site: name the section otherwise",
  ],
  [
    "sections: {World: W}",
    "8:12: sections.World: the name `World` does not fit into an address: names are small letters, digits and hyphens: rename it to `world`",
  ],
  [
    "sections: {world: {nam: W}}",
    "8:19: sections.world.name: is missing",
    "8:20: sections.world.nam: is an unknown key: did you mean `name`?",
  ],
  [
    "sections: {__proto__: P}",
    "8:12: sections.__proto__: the name `__proto__` does not fit into an address: names are small letters, digits and hyphens: rename it to `proto`",
  ],
  [
    "permalink: /:year/",
    "8:12: permalink: `/:year/` is no pattern of addresses: write it as /:year/:month/:slug/, of :year, :month, :day, :section, :slug (once) and words in small letters",
  ],
  ["permalink: /archive/:slug/", "8:12: permalink: /archive/ is kept for pages of the site"],
  [
    "share: [fax]",
    "8:9: share: expected one of facebook, x, whatsapp, telegram, reddit, linkedin, email, bluesky, mastodon, threads, found `fax`",
  ],
  [
    "badges: {threshold: 0.5}",
    "8:21: badges.threshold: expected a whole number from 1 to 1,000,000,000, found the number 0.5",
  ],
  [
    "reactions: {default: [{id: a, label: A, emoji: a}, {id: a, label: B, emoji: b}]}",
    "8:57: reactions.default.id: `a` is in this set twice",
  ],
  ["reactions: {default: []}", "8:22: reactions.default: is an empty list: fill it or delete the key"],
  [
    "menu: [{name: x, url: //evil.example/}]",
    "8:23: menu.url: `//evil.example/` is no path of this site: write it as /about/",
  ],
  [
    "front: [{article: fire, until: soon}]",
    "8:19: front.article: there is no article `fire`",
    "8:32: front.until: `soon` is no date: write 2022-02-28, 2022-02-28 19:30 or 2022-02-28T19:30:00+01:00",
  ],
  ["publisher: {logo: logo.png}", "8:19: publisher.logo: there is no file `logo.png` in media"],
  ["analytics: some", "8:12: analytics: expected one of none, found `some`: did you mean `none`?"],
  [
    "repository: {url: 'https://git.example', branch: '../x'}",
    "8:50: repository.branch: `../x` is no name of a branch",
  ],
];

for (const [more, ...said] of mistakes) {
  test(`settings with ${more} are told what is wrong`, () => {
    assert.equal(
      problemsOf({ "site.yml": `${least}${more}\n` }),
      said.map((line) => `content/site.yml:${line}`),
    );
  });
}

test("the five settings are checked", () => {
  const yaml = "title: 5\nurl: https://u:p@post.example\nlanguage: English\ntimezone: Mars/Olympus\n";
  assert.equal(problemsOf({ "site.yml": yaml, "articles/fire.md": article("kind: x").slice(0, 20) }), [
    "content/articles/fire.md:1:1: front matter is never closed: put a line `---` after it",
    "content/site.yml:1:1: description: is missing",
    "content/site.yml:1:8: title: expected text, found the number 5: put it in quotes",
    "content/site.yml:2:6: url: `https://u:p@post.example` is no address of a site: write it as https://news.example",
    "content/site.yml:3:11: language: `English` is no language tag: did you mean `en`?",
    "content/site.yml:4:11: timezone: `Mars/Olympus` is no time zone: write a name such as Europe/Berlin or UTC",
  ]);
});

test.run();

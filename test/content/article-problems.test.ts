// What an author hears about an article: each mistake in plain words, at its line and column.

import { test } from "uvu";
import * as assert from "uvu/assert";
import { openNewsroom } from "../../src/content/open-newsroom.ts";
import { newsroomFolder } from "../newsroom-folder.ts";
import { article, problemsOf } from "./problems-of.ts";

const dates = "write 2022-02-28, 2022-02-28 19:30 or 2022-02-28T19:30:00+01:00";

/** Front matter from line 4 on, and all that is said about it. */
const mistakes: [string, ...string[]][] = [
  ["sumary: Nobody was hurt", "4:1: sumary: is an unknown key: did you mean `summary`?"],
  ["headline: Fire", "4:1: headline: is an unknown key: did you mean `title`?"],
  ["category: local", "4:1: category: is an unknown key: did you mean `section`?"],
  ["pubDate: 2022-02-28", "4:1: pubDate: is an unknown key: did you mean `date`?"],
  ["by: ada", "4:1: by: is an unknown key: did you mean `author`?"],
  ["modified: 2022-03-01", "4:1: modified: is an unknown key: did you mean `updated`?"],
  ["weather: mild", "4:1: weather: is an unknown key"],
  ["title: Again", "4:1: `title` is given twice: delete one of the two"],
  ["summary: 2022", "4:10: summary: expected text, found the number 2022: put it in quotes"],
  ["tags: [Harbour, 112]", "4:17: tags: expected text, found the number 112: put it in quotes"],
  [
    "series: {a: b}",
    "4:9: series: expected text, found a map of keys: write text, in quotes if it has a sign such as : [ or { in it",
  ],
  ["tags: ['!!!']", "4:8: tags: `!!!` has no letter or digit, so it can have no address"],
  ["draft: maybe", "4:8: draft: expected true or false, found `maybe`"],
  [
    "kind: opinon",
    "4:7: kind: expected one of news, opinion, analysis, live, feature, sponsored, review, found `opinon`: did you mean `opinion`?",
  ],
  ["updated: 2022-02-30", "4:10: updated: 2022-02-30 is no day of the calendar"],
  ["updated: 1646000000", `4:10: updated: expected a date, found the number 1646000000: ${dates}`],
  ["updated: 190:20:30", `4:10: updated: \`190:20:30\` is no date: ${dates}`],
  [
    "corrections:\n  - date: 2022-03-01\n    text: The ship is Danish.\n    kind: corection",
    "7:11: corrections.kind: expected one of correction, clarification, found `corection`: did you mean `correction`?",
  ],
  ["author: ada", "4:9: author: there is no author `ada`"],
  ["author: [bo, ada]", "4:14: author: there is no author `ada`"],
  ["author: boo", "4:9: author: there is no author `boo`: did you mean `bo`?"],
  ["section: locl", "4:10: section: there is no section `locl`: did you mean `local`?"],
  ["tone: greve", "4:7: tone: there is no set of reactions `greve`: did you mean `grave`?"],
  [
    "related: [fire, fires]",
    "4:11: related: a story cannot be related to itself",
    "4:17: related: there is no article `fires`: did you mean `fire`?",
  ],
  ["translationOf: fire", "4:16: translationOf: a story cannot be its own translation"],
  [
    "section: Local",
    "4:10: section: `Local` is no id: ids are small letters, digits and hyphens: did you mean `local`?",
  ],
  ["author: Bo", "4:9: author: `Bo` is no id: ids are small letters, digits and hyphens: did you mean `bo`?"],
  ["section: [local]", "4:10: section: expected one id, found a list: write the id alone"],
  ["section: 112", "4:10: section: expected text, found the number 112: put it in quotes"],
  [
    "tags: Harbour, Fire",
    "4:7: tags: `Harbour, Fire` has a comma in it: for several tags write a list: [a, b, c]",
  ],
  [
    "tags: [حريق، ميناء]",
    "4:8: tags: `حريق، ميناء` has a comma in it: for several tags write a list: [a, b, c]",
  ],
  ["tags: '#'", "4:7: tags: `#` has no letter or digit, so it can have no address"],
  ["updated: 2022-02-28T19:29", "4:10: updated: is before the story's `date`"],
  [
    "updated: 2022-02-28",
    "4:10: updated: is before the story's `date`: a day alone means its midnight, so write the time as well",
  ],
  [
    "expires: 2022-02-28T19:30",
    "4:10: expires: is not after the story's `date`, so nobody would ever see it",
  ],
  [
    "corrections:\n  - {date: 2022-03-01, text: The ship is Danish.}\n  - {date: 2022-02-27, text: It is Dutch.}",
    "6:12: corrections.date: is before the story's `date`",
  ],
  ["image: quay.jpg", "4:8: image: found `quay.jpg`: write `image: {src: quay.jpg, alt: The quay at night}`"],
  [
    "source: Reuters",
    "4:9: source: found `Reuters`: write `source: {name: The Wire, url: https://wire.example/}`",
  ],
  ["video: quay.mp4", "4:8: video: found `quay.mp4`: write `video: {src: quay.mp4}`"],
  [
    "corrections: [The ship is Danish]",
    "4:15: corrections: found `The ship is Danish`: write `corrections: [{date: 2022-03-01, text: The ship is Danish.}]`",
  ],
  ["image: {src: quay.jpg}", "4:8: image.alt: is missing: say what the picture shows"],
  ["image:\n  src: quay.jpg\n  alt:", "6:3: image.alt: is missing: say what the picture shows"],
  ["image: {src: quay.jpg, alt: The quay}", "4:14: image.src: there is no file `quay.jpg` in media"],
  ["video: {title: Flames}", "4:8: video: needs either `youtube` with an id or `src` with a file, not both"],
  [
    "video: {youtube: abc}",
    "4:18: video.youtube: `abc` is no YouTube id: take the 11 signs after `v=` of the video's address",
  ],
  [
    "source: {name: Wire, url: 'javascript:alert(1)'}",
    "4:27: source.url: `javascript:alert(1)` is no web address to link to: write it whole, as https://news.example/about/",
  ],
  ["lang: en_UK", "4:7: lang: `en_UK` is no language tag: write en, de or pt-BR"],
  ["lang: english", "4:7: lang: `english` is no language tag: did you mean `en`?"],
  ["lang: Yiddish", "4:7: lang: `Yiddish` is no language tag: did you mean `yi`?"],
  ["lang: xx-GB", "4:7: lang: `xx-GB` is no language tag: write en, de or pt-BR"],
  [
    "slug: Big Fire",
    "4:7: slug: `Big Fire` is no id: ids are small letters, digits and hyphens: did you mean `big-fire`?",
  ],
  ["slug: con", "4:7: slug: `con` is a name that Windows keeps for a device: choose another"],
  [
    "aliases: [/old/../fire/]",
    "4:11: aliases: `/old/../fire/` is no path that can lead here: write it as /old/story/, with plain letters",
  ],
  ['series: "Harbour\\nnights"', "4:9: series: is longer than one line: take the line break out"],
  ['series: "a\\u202eb"', "4:9: series: holds a character that turns the direction of text: delete it"],
  ['series: "a\\0b"', "4:9: series: holds a control character: delete it"],
  [`summary: ${"ferry ".repeat(200)}`, "4:10: summary: is longer than 1000 characters: shorten it"],
  ['series: "\\u200b\\u3164"', "4:9: series: has nothing in it that can be seen"],
  [
    'kind: "\\u202eswen"',
    "4:7: kind: expected one of news, opinion, analysis, live, feature, sponsored, review, found `\\u{202e}swen`",
  ],
  ["__proto__: {polluted: true}", "4:1: __proto__: is an unknown key"],
  ["constructor: x", "4:1: constructor: is an unknown key"],
  ["toString: x", "4:1: toString: is an unknown key"],
];

for (const [more, ...said] of mistakes) {
  test(`an author who writes ${JSON.stringify(more)} is told what is wrong`, () => {
    const problems = problemsOf({
      "articles/fire.md": article(more),
      "articles/storm.md": article("section: local"),
      "authors/bo.md": "---\nname: Bo\n---\n",
      "site.yml":
        "title: T\nurl: https://t.example\ndescription: D\nlanguage: en\ntimezone: UTC\nsections: {local: Local}\n",
    });
    assert.equal(
      problems,
      said.map((line) => `content/articles/fire.md:${line}`),
    );
  });
}

test("a correction of the same day, an update of the same minute and an end on the next day are well", () => {
  const more =
    "updated: 2022-02-28T19:30\nexpires: 2022-03-01\ncorrections: [{date: 2022-02-28, text: The ship is Danish.}]";
  assert.equal(problemsOf({ "articles/fire.md": article(more) }), []);
});

test("a tag may be written as a hashtag, and is the same tag without its sign", () => {
  const { newsroom } = openNewsroom(
    newsroomFolder({ "articles/fire.md": article("tags: ['#Harbour', Harbour, C#]") }),
  );
  assert.equal(newsroom?.articles[0]?.tags, [
    { id: "harbour", name: "Harbour" },
    { id: "c", name: "C#" },
  ]);
});

test("a language of three letters, with script, region or variant, is written as the standard does", () => {
  for (const [written, lang] of Object.entries({
    hsb: "hsb",
    "ZH-hant-tw": "zh-Hant-TW",
    iw: "he",
    "de-1996": "de-1996",
  })) {
    const { newsroom } = openNewsroom(newsroomFolder({ "articles/fire.md": article(`lang: ${written}`) }));
    assert.is(newsroom?.articles[0]?.lang, lang);
  }
});

test("keys without a value count as not given, unless they are needed", () => {
  assert.equal(problemsOf({ "articles/fire.md": article("summary:\nauthor: ''\nimage:") }), []);
  assert.equal(problemsOf({ "articles/fire.md": "---\ntitle:\ndate: 2022-02-28\n---\n" }), [
    "content/articles/fire.md:2:1: title: is missing",
  ]);
});

test("an article needs a title and a date", () => {
  assert.equal(problemsOf({ "articles/fire.md": "---\nsummary: Nobody was hurt\n---\n" }), [
    "content/articles/fire.md:1:1: title: is missing",
    "content/articles/fire.md:1:1: date: is missing",
  ]);
});

test("all mistakes of all files are named, in the order of files and lines", () => {
  const problems = problemsOf({
    "articles/b.md": article("draft: 1\nauthor: ada"),
    "articles/a.md": article("kind: x"),
    "authors/c.md": "---\nname: 5\n---\n",
  });
  assert.equal(
    problems.map((line) => line.split(" ")[0]),
    ["content/articles/a.md:4:7:", "content/articles/b.md:4:8:", "content/authors/c.md:2:7:"],
  );
});

test("a mistake in one file is not held against those that name it", () => {
  const problems = problemsOf({
    "articles/fire.md": article("author: ada\nrelated: [storm]"),
    "articles/storm.md": "---\ntitle: Storm\n---\n",
    "authors/ada.md": "---\nname:\n---\n",
  });
  assert.equal(problems, [
    "content/articles/storm.md:1:1: date: is missing",
    "content/authors/ada.md:2:1: name: is missing",
  ]);
});

test("a story translates an original, not a translation", () => {
  const problems = problemsOf({
    "articles/fire.md": article(),
    "articles/feuer.md": article("lang: de\ntranslationOf: fire"),
    "articles/feu.md": article("lang: fr\ntranslationOf: feuer"),
  });
  assert.equal(problems, [
    "content/articles/feu.md:5:16: translationOf: `feuer` is a translation itself: name the story that it translates",
  ]);
});

test.run();

// The fence and the YAML in it: nothing but plain keys and values gets through.

import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import * as fc from "fast-check";
import { openNewsroom } from "../../src/content/open-newsroom.ts";
import { Refusal } from "../../src/content/refusal.ts";
import { readYaml } from "../../src/content/strict-yaml.ts";
import { newsroomFolder } from "../newsroom-folder.ts";
import { article, problemsIn, problemsOf } from "./problems-of.ts";

const engines = [
  "js",
  "javascript",
  "node",
  "json",
  "coffee",
  "cson",
  "toml",
  "yaml",
  "JS",
  "constructor",
  " js",
];

for (const engine of engines) {
  test(`front matter that asks for \`${engine}\` is refused, and none of its code runs`, () => {
    const folder = newsroomFolder({});
    const canary = join(folder, "canary");
    const code = `require("node:fs").writeFileSync(${JSON.stringify(canary)}, "ran")`;
    const text = `---${engine}\n{ title: ${code} }\n---\nText\n`;
    const hostile = newsroomFolder({ "articles/fire.md": text, "comments/fire/c1.md": text });
    assert.equal(problemsIn(hostile), [
      "content/articles/fire.md:1:1: the first line must be `---` and nothing else",
      "content/comments/fire/c1.md:1:1: the first line must be `---` and nothing else",
    ]);
    assert.not(existsSync(canary));
  });
}

const hint = "text with `: ` or ` #` in it, or that starts with a sign such as @ % & * ! [ {, needs quotes";

const lost = "` #` begins a YAML comment, so what follows would be lost: put the text in quotes";
const plainKeys = "keys are plain words: write `key: value`, without ?, [ or { before the colon";

const texts: [string, ...string[]][] = [
  ["Just a body.\n", "1:1: has no front matter: begin the file with a line `---`"],
  ["", "1:1: has no front matter: begin the file with a line `---`"],
  ["---\ntitle: Fire\n", "1:1: front matter is never closed: put a line `---` after it"],
  [
    "---\ntitle: Fire\n--- end\n",
    "3:1: the line that closes the front matter must be `---` and nothing else",
  ],
  ["---\n- Fire\n---\n", "1:1: expected a map of keys, found a list"],
  ["---\nFire\n---\n", "1:1: expected a map of keys, found `Fire`"],
  [
    "---\ntitle: Fire: the night\n---\n",
    `2:12: cannot be read as \`key: value\` lines from here on: ${hint}`,
  ],
  ["---\ntitle: 'Fire\ndate: 2022-02-28\n---\n", "2:8: a quote is opened and never closed"],
  ["---\ntags: [Fire, Port\n---\n", "2:7: a bracket is opened and never closed, or a comma is missing"],
  [
    "---\ntitle: &t Fire\n---\n",
    "2:8: anchors (&) are not allowed: write the value out, or put it in quotes if it is text",
  ],
  [
    "---\ntitle: *t\n---\n",
    "2:8: aliases (*) are not allowed: write the value out, or put it in quotes if it is text",
  ],
  [
    "---\ntitle: !!str 5\n---\n",
    "2:8: tags (!) are not allowed: write the value out, or put it in quotes if it is text",
  ],
  [
    "---\ntitle: Fire\n...\ndate: 1\n---\n",
    "3:1: holds more than one document: delete the lines `---` and `...`",
  ],
  ["---\n%YAML 1.1\ntitle: Fire\n---\n", "2:1: directives (%) are not allowed: delete this line"],
  ["---\ntitle: Fire\n? [a, b]\n: c\n---\n", `3:1: ${plainKeys}`],
  ["---\ntitle: Fire\n[a, b]: c\n---\n", `3:7: ${plainKeys}`],
  ["---\nimage: {{a: b} : c}\n---\n", `2:16: ${plainKeys}`],
  [
    "---\ntitle: Fire\ndate: 2022-02-28\n\u00a0section: local\n---\n",
    "4:1: \\u{a0}section: is an unknown key: did you mean `section`?",
  ],
  ["---\ntitle: Team #1 wins\n---\n", `2:13: ${lost}`],
  ["---\ntitle: Fire\ntags: #Harbour\n---\n", `3:7: ${lost}`],
  ["---\ntags:\n  - Fire\n  - #Harbour\n---\n", `4:5: ${lost}`],
  ["---\ntags: [Fire, #Harbour]\n---\n", `2:14: ${lost}`],
  ["---\ntags: [Fire,#Harbour\n ]\n---\n", `2:13: ${lost}`],
  ["---\nsummary: Nobody\n  was\t#hurt\n---\n", `3:7: ${lost}`],
  ["---\nsummary: > #1\n  Nobody was hurt\n---\n", `2:12: ${lost}`],
  [`---\ntitle: ${"[".repeat(2000)}\n---\n`, "2:107: lists and maps are nested too deeply"],
  [`---\ntitle: ${"x".repeat(17000)}\n---\n`, "1:1: front matter is longer than 16384 bytes"],
  [
    `---\ntitle: Fire\n${"\n".repeat(600)}---\n`,
    "1:1: front matter holds a gap of 500 blanks or more: delete it",
  ],
];

for (const [text, ...said] of texts) {
  test(`the author of ${JSON.stringify(text.slice(0, 40))} is told what is wrong`, () => {
    assert.equal(
      problemsOf({ "articles/fire.md": text }),
      said.map((line) => `content/articles/fire.md:${line}`),
    );
  });
}

test("merge keys merge nothing", () => {
  assert.equal(problemsOf({ "articles/fire.md": article("<<: {draft: true}") }), [
    "content/articles/fire.md:4:1: <<: is an unknown key",
  ]);
});

test("comments stay allowed where they cannot be meant as text: on lines of their own, after quotes and brackets", () => {
  const more = `# The desk's notes
series: "Harbour #1" # as the printed edition has it
  # indented
tags: [C#, 'F #'] # two languages
image: {src: quay.gif, alt: The #1 quay at https://quay.example/#map}# to be replaced
sensitive: >
  Pictures of # fire
tone: grave
# the end`;
  const said = problemsOf({ "articles/fire.md": article(more.replace("#1 quay", "quay")) });
  assert.equal(said, ["content/articles/fire.md:8:14: image.src: there is no file `quay.gif` in media"]);
});

test("settings may have comments anywhere", () => {
  const yaml =
    "title: The Post # of the harbour\nurl: https://post.example\ndescription: News\nlanguage: en # British\ntimezone: UTC\n";
  assert.equal(problemsOf({ "site.yml": yaml }), []);
});

test("settings of more than one document are refused at the line that begins another", () => {
  assert.equal(problemsOf({ "site.yml": "---\ntitle: The Post\n---\ntitle: The Mail\n" }), [
    "content/site.yml:3:1: holds more than one document: delete the lines `---` and `...`",
  ]);
});

test("question marks and colons in text are text", () => {
  const more = "series: Quoi ? Non\nsummary: Who pays ? [a] or {b}:c";
  assert.equal(problemsOf({ "articles/fire.md": article(more) }), []);
});

test("signs in the middle of text or in quotes are text", () => {
  const more = "summary: Fish & chips * free! Today\nseries: '*** & !!'\ntags: [A&B, \"!new\"]";
  assert.equal(problemsOf({ "articles/fire.md": article(more) }), []);
});

test("a byte order mark and line ends of Windows are accepted, and lines are counted as editors do", () => {
  const text = `\ufeff${article("draft: true", "First.\n\nLast.")}`.replaceAll("\n", "\r\n");
  const { newsroom } = openNewsroom(newsroomFolder({ "articles/fire.md": text }));
  const [fire] = newsroom?.articles ?? [];
  assert.is(fire?.title, "Fire at the harbour");
  assert.is(fire?.body, "\nFirst.\n\nLast.\n");
  assert.is(fire?.bodyLine, 6);
  const wrong = text.replace("draft: true", "draft: 5");
  assert.equal(problemsOf({ "articles/fire.md": wrong }), [
    "content/articles/fire.md:4:8: draft: expected true or false, found the number 5",
  ]);
});

test("a file that ends with its fence has no line below it", () => {
  assert.equal(
    problemsOf({ "articles/fire.md": article(), "comments/fire/c1.md": "---\nauthor: Ann\n---" }),
    ["content/comments/fire/c1.md:3:1: has no text: write it below the front matter"],
  );
});

test("lines that end as they did on old Macs are counted, too", () => {
  const text = article().replaceAll("\n", "\r");
  assert.equal(problemsOf({ "articles/fire.md": `${text}\0` }), [
    "content/articles/fire.md:7:1: holds a NUL character: delete it",
  ]);
  const folder = newsroomFolder({ "articles/fire.md": "" });
  writeFileSync(join(folder, "articles/fire.md"), Buffer.from(`${text}a\xff`, "latin1"));
  assert.equal(problemsIn(folder), ["content/articles/fire.md:7:2: is no UTF-8 text: save it as UTF-8"]);
});

test("a prototype is never changed by what a file says", () => {
  const yaml = "{__proto__: {polluted: 1}, constructor: {prototype: {polluted: 1}}}";
  problemsOf({
    "articles/fire.md": article(`image: ${yaml}`),
    "comments/fire/c1.md": `---\n__proto__: {polluted: 1}\nauthor: Eve\n---\nHello\n`,
    "reactions/a.json": '{"__proto__": {"polluted": 1}, "fire": {"__proto__": 1, "constructor": 2}}',
  });
  assert.is(({} as Record<string, unknown>)["polluted"], undefined);
});

test("whatever stands between the fences is read or refused, and nothing else happens", () => {
  const pieces =
    "a|title|: |:|\n|\n  |- |[|]|{|}|,|'|\"|&x|*x|!t|<<|? |> |#|\t|%|...|\n---|2022|~|__proto__|\u2028";
  const text = fc.array(fc.constantFrom(...pieces.split("|"), "|")).map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, (yaml) => {
      try {
        readYaml(yaml);
      } catch (error) {
        assert.instance(error, Refusal);
      }
    }),
    { numRuns: 2000, seed: 7 },
  );
});

test("a key that is broken off in front matter that is wrong elsewhere is told, and stops nothing", () => {
  for (const yaml of ['title:\n  - "\\\n  "\n', "title:\n  - {title:\n  , aliases: ana}\n"]) {
    const { problems } = openNewsroom(
      newsroomFolder({ "articles/ferry.md": `---\n${yaml}---\nThe ferry was late.\n` }),
    );
    assert.ok(
      problems.some(({ file }) => file.endsWith("articles/ferry.md")),
      yaml,
    );
  }
});

test.run();

// Bodies that would hold up the build: they are refused with their file and line, and all others are built.

import { test } from "uvu";
import * as assert from "uvu/assert";
import { checkBody, signsIn } from "../../src/content/check-body.ts";
import { openNewsroom } from "../../src/content/open-newsroom.ts";
import type { Memory } from "../../src/content/remember.ts";
import { tryRendering } from "../../src/content/try-rendering.ts";
import { newsroomFolder } from "../newsroom-folder.ts";
import { article, problemsOf } from "./problems-of.ts";

const stars = (count: number) => "*a".repeat(count);

test("signs are the line breaks and signs of ASCII, in any script", () => {
  assert.is(signsIn("Nobody was hurt\n\n- *Que vive*\n"), 6);
  assert.is(signsIn("Пожежа в порту 7, 漁港の火事"), 1);
  assert.is(signsIn("[](){}<>!\"#$%&'*+,-./:;=?@\\^_`|~"), 32);
  assert.is(signsIn("09 AZ az \t\r\x7f\u201c"), 0);
});

test("a comment of too many signs is left out and named, and the others stay", () => {
  const folder = newsroomFolder({
    "articles/fire.md": article(),
    "comments/fire/c1.md": "I saw it from the pier.\n",
    "comments/fire/c2.md": `---\nauthor: Eve\n---\n${stars(20_001)}`,
    "comments/fire/c3.md": `---\nreplyTo: c2\n---\nWhat?\n`,
  });
  const { newsroom, problems } = openNewsroom(folder);
  const ids = newsroom?.comments.get("fire")?.all();
  assert.equal(
    ids?.map(({ id }) => id),
    ["c1"],
  );
  const told = problems.map(({ file, line, severity, message }) => [
    file.slice(folder.length),
    line,
    severity,
    message,
  ]);
  const most = "at most 20000 are read, so take some out";
  assert.equal(told, [
    ["/comments/fire/c2.md", 4, "warning", `holds 20001 line breaks and signs such as * [ and >: ${most}`],
    ["/comments/fire/c3.md", 2, "warning", "replies to `c2`, which was left out"],
  ]);
});

test("an article, a page and a biography of too many signs stop the build", () => {
  const said = problemsOf({
    "articles/fire.md": article("", stars(200_001)),
    "pages/about.md": `---\ntitle: About\n---\n${stars(200_001)}`,
  });
  const count = (signs: number) =>
    `holds ${signs} line breaks and signs such as * [ and >: at most 200000 are read, so take some out`;
  assert.equal(said, [
    `content/articles/fire.md:5:1: ${count(200_003)}`,
    `content/pages/about.md:4:1: ${count(200_001)}`,
  ]);
});

test("what is long or full of signs is tried, and published when it can be rendered", () => {
  const said = problemsOf({
    "articles/fire.md": article("", stars(100_000)),
    "comments/fire/c1.md": stars(19_000),
    "comments/fire/c2.md": "The fire was out at noon. ".repeat(2_000),
    "comments/fire/c3.md": "Пожежу загасили опівдні. ".repeat(1_300),
  });
  assert.equal(said, []);
});

test("what was tried once is not tried again, as long as it is the same text and voice", () => {
  const known = new Map<string, [string, unknown]>();
  let tried = 0;
  const memory: Memory = {
    isEmpty: true,
    get: (key) => known.get(key),
    set(key, value) {
      tried++;
      known.set(key, value);
    },
    save: () => {},
  };
  for (const text of [stars(19_000), stars(19_000), stars(18_000)]) checkBody(text, 1, "comment", memory);
  assert.is(tried, 2);
  checkBody(stars(19_000), 1, "article", memory);
  assert.is(tried, 3);
});

test("a text that takes too long is given up", () => {
  const fault = tryRendering(stars(900_000), "comment", { time: 300 });
  assert.is(fault, "takes more than 0.3 seconds to be rendered: make it simpler");
});

test("a text that takes too much memory is given up", () => {
  const fault = tryRendering("[a](/b)".repeat(200_000), "article", { memory: 40 });
  assert.is(fault, "takes more than 40 MiB of memory to be rendered: make it simpler");
});

test.run();

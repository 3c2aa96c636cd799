// The second wall: rendered markup is what a browser makes of it, and of that only what is allowed may stay.

import { readdirSync } from "node:fs";
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Allowed } from "../../src/markdown/allowed.ts";
import { articleAllowed } from "../../src/markdown/article-allowed.ts";
import { commentAllowed } from "../../src/markdown/comment-allowed.ts";
import { commentParser } from "../../src/markdown/comment-parser.ts";
import { isPlainlyAllowed } from "../../src/markdown/plainly-allowed.ts";
import { renderArticle } from "../../src/markdown/render-article.ts";
import { renderComment } from "../../src/markdown/render-comment.ts";
import { fault, whatIsNotAllowed } from "../../src/markdown/second-wall.ts";
import { casesOf } from "./fixtures.ts";
import { options } from "./newsroom-options.ts";

const fixtures = readdirSync(new URL("fixtures/", import.meta.url)).flatMap(casesOf);

/** Markup of the fixtures as the renderers make it. */
const ofComments = fixtures.map(({ input }) => renderComment(input).toString());
const ofArticles = fixtures
  .map(({ input }) => renderArticle(input, options))
  .filter(({ problems }) => problems.length === 0)
  .map(({ html }) => html.toString());

test("what the renderers make passes the quick proof and the sanitizer", () => {
  assert.ok(ofArticles.length > 30);
  for (const [all, allowed] of [
    [ofComments, commentAllowed],
    [ofArticles, articleAllowed],
  ] as const) {
    for (const html of all) {
      assert.is(whatIsNotAllowed(html, allowed), null, html);
      assert.ok(isPlainlyAllowed(html, allowed), html);
    }
  }
});

const link = (href: string) => `<p><a href="${href}" rel="ugc nofollow noopener">Tide tables</a></p>`;

/** Markup that a hole in the parser could let through, and what is refused of it. */
const holes: [string, string][] = [
  ["<script>alert(1)</script>", "<script>"],
  ["<p>Ferry <img src=x onerror=alert(1)></p>", `<img src="x" onError="alert(1)">`],
  ['<p onclick="alert(1)">Ferry</p>', `<p onClick="alert(1)">`],
  ['<p id="comments">Ferry</p>', `<p id="comments">`],
  ['<p class="byline">Ferry</p>', `<p className="byline">`],
  ['<p style="position:fixed">Ferry</p>', `<p style="position:fixed">`],
  ['<p data-id="c1">Ferry</p>', `<p dataId="c1">`],
  ['<p is="news-share">Ferry</p>', `<p is="news-share">`],
  ['<p slot="x">Ferry</p>', `<p slot="x">`],
  ['<p popover="">Ferry</p>', `<p popover="">`],
  ['<a name="body">Ferry</a>', `<a name="body">`],
  [link("javascript:alert(1)"), `<a href="javascript:alert(1)" rel="ugc,nofollow,noopener">`],
  [link("java&#115;cript:alert(1)"), `<a href="javascript:alert(1)" rel="ugc,nofollow,noopener">`],
  [
    link("https://tideway.example@evil.example/"),
    `<a href="https://tideway.example@evil.example/" rel="ugc,nofollow,noopener">`,
  ],
  [link("https:\\\\evil.example"), `<a href="https:\\\\evil.example" rel="ugc,nofollow,noopener">`],
  [link("mailto:ann@tideway.example"), `<a href="mailto:ann@tideway.example" rel="ugc,nofollow,noopener">`],
  [link("/about/"), `<a href="/about/" rel="ugc,nofollow,noopener">`],
  ["<p>Ferry</p></div></li><li><div>A forged comment", "an element that never ends"],
  ["<li>Ferry</li>", "an element that never ends"],
  ["<p><em>All that follows is slanted</p>", "an element that never ends"],
  ["<p>Ferry <!-- all gone", "an element that never ends"],
  ["<p>Ferry</p><svg><style><img src=x onerror=alert(1)></style></svg>", "<svg>"],
  [
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    "an element that never ends",
  ],
  ["<form><button formaction=javascript:alert(1)>Reply</button></form>", "<form>"],
  ["<iframe srcdoc='<script>alert(1)</script>'></iframe>", "<iframe>"],
  ["<template shadowrootmode=open><script>alert(1)</script></template>", "<template>"],
];

test("every hole that the parser could have is seen, and named", () => {
  for (const [html, refused] of holes) {
    assert.not(isPlainlyAllowed(html, commentAllowed), html);
    const found = fault(html, commentAllowed);
    assert.ok(found !== null, `passed: ${html}`);
    assert.ok(found.startsWith(refused.replace(/>$/, "")), `${html}: ${found}`);
  }
});

test("what a parser would move, close or take apart is not plainly allowed", () => {
  const a = '<a href="https://tideway.example/">';
  const odd = [
    `<p>${a}<em>${a}Ferry</a></em></a></p>`,
    "Ferry",
    "<p>Ferry</p> and more",
    "<p><p>Ferry</p></p>",
    "<ul>Ferry</ul>",
    "<ul><li><li>Ferry</li></li></ul>",
    "<p><em>Ferry</p></em>",
    "<br></br>",
    "<>",
    "</>",
  ];
  for (const html of odd) assert.not(isPlainlyAllowed(html, commentAllowed), html);
});

test("an article is held to what our own rules add, by name", () => {
  const bad = [
    '<h2 id="main">Ferry</h2>',
    '<p class="byline">By Mara Fenwick</p>',
    '<section class="comments"></section>',
    '<span lang="de" style="color:red">Fähre</span>',
    '<p><a href="javascript:alert(1)">Ferry</a></p>',
    '<p><a href="//evil.example/">Ferry</a></p>',
    '<p><img src="https://a@evil.example/" alt=""></p>',
    '<news-video provider="evil" video="x"></news-video>',
    '<input name="reaction">',
  ];
  for (const html of bad) assert.ok(fault(html, articleAllowed) !== null, html);
});

/** Pieces of tags and texts, as our renderers print them and as they never would. */
const strange = [
  ...[
    "<",
    ">",
    "</",
    "/>",
    '"',
    "'",
    "=",
    "&",
    "&lt;",
    "&#39;",
    "&#x3c;",
    "\0",
    "\n",
    " ",
    "a",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
  ],
  ...[
    "<p>",
    "</p>",
    "<ul>",
    "</ul>",
    "<ol>",
    "</ol>",
    "<li>",
    "</li>",
    "<em>",
    "</em>",
    "<strong>",
    "</strong>",
    "<br>",
  ],
  ...[
    "<pre>",
    "</pre>",
    "<code>",
    "</code>",
    "<blockquote>",
    "</blockquote>",
    '<a href="https://a.example/">',
    "</a>",
  ],
  ...[
    "<table>",
    "<tr>",
    "<td>",
    "</td>",
    "</tr>",
    "</table>",
    "<div>",
    "</div>",
    "<svg>",
    "<script>",
    "<h2>",
    "</h2>",
  ],
  ...[
    '<p id="x">',
    '<p class="title">',
    '<ol start="3">',
    "<P>",
    "<p >",
    "<p/>",
    '<a href="javascript:x">',
    "<a href='https://b.example'>",
  ],
];

function pieces(html: string): string[] {
  return html.match(/<[^>]*>|[^<]+/g) ?? [];
}

/** Rendered markup with some of its pieces taken out, doubled, moved, or with strange ones put in. */
function damaged(all: readonly string[]): fc.Arbitrary<string> {
  const edit = fc.tuple(
    fc.nat(),
    fc.nat(),
    fc.constantFrom("out", "in", "twice", "swap"),
    fc.constantFrom(...strange),
  );
  return fc.tuple(fc.constantFrom(...all), fc.array(edit, { maxLength: 3 })).map(([html, edits]) => {
    const row = pieces(html);
    for (const [a, b, how, piece] of edits) {
      const [i, j] = [a % (row.length + 1), b % (row.length + 1)];
      if (how === "out") row.splice(i, 1);
      else if (how === "in") row.splice(i, 0, piece);
      else if (how === "twice") row.splice(j, 0, row[i] ?? "");
      else [row[i], row[j]] = [row[j] ?? "", row[i] ?? ""];
    }
    return row.join("");
  });
}

const soup = fc.array(fc.constantFrom(...strange), { maxLength: 12 }).map((row) => row.join(""));

function proveSkips(name: string, all: string[], allowed: Allowed): void {
  test(`the quick proof of ${name} passes nothing that the sanitizer would refuse`, () => {
    let passed = 0;
    const runs = 6_000;
    fc.assert(
      fc.property(fc.oneof({ weight: 3, arbitrary: damaged(all) }, soup), (html) => {
        if (!isPlainlyAllowed(html, allowed)) return;
        passed++;
        assert.is(whatIsNotAllowed(html, allowed), null, html);
      }),
      { numRuns: runs },
    );
    console.log(
      `figure: ${passed} of ${runs} damaged texts passed the quick proof of ${name}, and the sanitizer`,
    );
    assert.ok(passed > runs / 20 && passed < runs);
  });
}

proveSkips("comments", ofComments, commentAllowed);
proveSkips("articles", ofArticles, articleAllowed);

/** Renders with a parser that forgets to escape text. */
function withHole<Value>(work: () => Value): Value {
  const { rules } = commentParser.renderer;
  const { text } = rules;
  rules.text = (tokens, index) => tokens[index]?.content ?? "";
  try {
    return work();
  } finally {
    rules.text = text;
  }
}

test("with a hole in the parser a comment is shown as it was written, and whoever asked is told", () => {
  const told: string[] = [];
  const source = 'The *ferry* <img src=x onerror="alert(1)">';
  const html = withHole(() => renderComment(source, (refused) => told.push(refused)).toString());
  assert.is(html, "<p>The *ferry* &lt;img src=x onerror=&quot;alert(1)&quot;&gt;</p>");
  assert.equal(told, ['<img src="x" onError="alert(1)">']);
});

test.run();

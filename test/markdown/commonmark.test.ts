// CommonMark: all examples of its specification, by the same renderer that articles are published with.

import { createRequire } from "node:module";
import MarkdownIt from "markdown-it";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { escape } from "../../src/html.ts";
import { outline } from "../../src/markdown/heading-anchors.ts";
import { renderArticle } from "../../src/markdown/render-article.ts";
import { deviations } from "./commonmark-deviations.ts";
import { options } from "./newsroom-options.ts";

type Example = { markdown: string; html: string; number: number };

/** The package has no types, and is no module that could be imported with some. */
const spec = createRequire(import.meta.url)("commonmark-spec") as { tests: Example[] };

/** The specification writes tabs as arrows. */
const examples = spec.tests.map(({ markdown, html, number }) => ({
  markdown: markdown.replaceAll("→", "\t"),
  html: html.replaceAll("→", "\t"),
  number,
}));

/** Passages of raw HTML in a text, by a parser that lets them through. */
function rawHtml(markdown: string): string[] {
  const blocks = new MarkdownIt("commonmark").parse(markdown, {});
  const tokens = blocks.flatMap((token) => [token, ...(token.children ?? [])]);
  return tokens.filter(({ type }) => type.startsWith("html_")).map(({ content }) => content);
}

function articleOf(markdown: string): string {
  const picture = () => ({ width: 4, height: 3 });
  return renderArticle(markdown, { ...options, base: "", picture }).html.toString();
}

/** Takes away what we add to CommonMark's markup: it is tested by the fixtures. */
function undecorated(markup: string): string {
  return straight(markup)
    .replace(/ id="h-[^"]*"/g, "")
    .replace(/ <a class="anchor"[^>]*><\/a>/g, "")
    .replace(/ rel="noopener"/g, "")
    .replace(/<pre tabindex="0">/g, "<pre>")
    .replace(/(<img src=")\/media\//g, "$1")
    .replace(/(?: width="4" height="3")? loading="lazy" decoding="async">/g, ">")
    .replace(/<figure>(<img[^>]*)>(?:<figcaption>(.*?)<\/figcaption>)?<\/figure>/g, (_, image, title) =>
      title ? `<p>${image} title="${title}"></p>` : `<p>${image}></p>`,
    );
}

function straight(markup: string): string {
  return markup.replace(/[“”]/g, "&quot;").replace(/[‘’]/g, "'");
}

/** The markup of the specification in our spelling: `<br>`, and headings by their place under the page's h1. */
function expected(markup: string): string {
  const levelOf = outline();
  let level = 0;
  return straight(markup)
    .replace(/ \/>/g, ">")
    .replaceAll("<blockquote>\n</blockquote>", "<blockquote></blockquote>")
    .replace(/<(\/?)h([1-6])>/g, (_, end, number) => {
      if (!end) level = levelOf(Number(number));
      return `<${end}h${level}>`;
    });
}

const deviating = new Set(deviations.flatMap(({ numbers }) => numbers));

test("all 652 examples are there", () => assert.is(examples.length, 652));

for (const { markdown, html, number } of examples) {
  if (rawHtml(markdown).length > 0) continue;
  const isSame = undecorated(articleOf(markdown)) === expected(html);
  if (deviating.has(number)) {
    test(`example ${number} deviates as listed`, () =>
      assert.not(isSame, "it no longer does: take it off the list"));
  } else {
    test(`example ${number}`, () => assert.fixture(undecorated(articleOf(markdown)), expected(html)));
  }
}

const withoutHtml = new MarkdownIt("commonmark", { html: false });

test("raw HTML comes out as text in all examples that hold some", () => {
  const withRaw = examples.filter(({ markdown }) => rawHtml(markdown).length > 0);
  assert.is(withRaw.length, 72);
  for (const { markdown } of withRaw) {
    assert.fixture(undecorated(articleOf(markdown)), expected(withoutHtml.render(markdown)));
  }
});

test("raw HTML that is set apart keeps all its characters", () => {
  for (const passage of ["<table><tr>", "<style>p{color:red}</style>", "<!-- x -->", "<?php echo 1 ?>"]) {
    assert.match(articleOf(passage), escape(passage));
  }
});

test.run();

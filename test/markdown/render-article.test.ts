// What the caller's settings change in an article.

import { test } from "uvu";
import * as assert from "uvu/assert";
import { renderArticle } from "../../src/markdown/render-article.ts";
import { options } from "./newsroom-options.ts";

const quotation = `"It's 'over'," she said.`;

function inLanguage(lang: string, text: string): string {
  return renderArticle(text, { ...options, lang })
    .html.toString()
    .trim();
}

test("quotation marks follow the language of the text, whichever came before", () => {
  assert.is(inLanguage("en", quotation), "<p>“It’s ‘over’,” she said.</p>");
  assert.is(inLanguage("de-AT", quotation), "<p>„It’s ‚over‘,“ she said.</p>");
  assert.is(inLanguage("de-CH", quotation), "<p>«It’s ‹over›,» she said.</p>");
  assert.is(inLanguage("fr", quotation), "<p>«\u00a0It’s “over”,\u00a0» she said.</p>");
  assert.is(inLanguage("uk", quotation), "<p>«It’s „over“,» she said.</p>");
  assert.is(inLanguage("es", quotation), "<p>«It’s “over”,» she said.</p>");
  assert.is(inLanguage("ar", `"نعم"`), "<p>«نعم»</p>");
  assert.is(inLanguage("sw", quotation), inLanguage("en", quotation));
});

test("in a right-to-left text left-to-right passages say so", () => {
  assert.is(
    inLanguage("ar", "[Guten Morgen]{lang=de}"),
    '<p><span lang="de" dir="ltr">Guten Morgen</span></p>',
  );
  assert.match(inLanguage("ar", "::: quote {lang=en}\nStay\n:::"), '<blockquote lang="en" dir="ltr">');
});

test("at the root of a host nothing is put before links and pictures", () => {
  const { html } = renderArticle("[About](/about/) ![The quay](quay.jpg)", { ...options, base: "" });
  assert.match(html.toString(), 'href="/about/"');
  assert.match(html.toString(), 'src="/media/quay.jpg"');
});

test("a caption, a title of a container and a name of a link cannot break out of their markup", () => {
  const nasty = `"><img src=x onerror=alert(1)>`;
  const words = { ...options.words, linkToHeading: (text: string) => `To ${text}`, watchOn: () => nasty };
  const text = `## a ${nasty}\n\n::: note ${nasty}\n:::\n\nhttps://youtu.be/PLACEHOLDER\n\n![${nasty}](quay.jpg '${nasty}')`;
  const { html } = renderArticle(text, { ...options, words });
  assert.not.match(html.toString(), /<img src=x/);
});

test("mistakes come in the order of the text, with Windows line ends, too", () => {
  const text = "[^a]\r\n\r\n![](quay.jpg)\r\n\r\n::: warning\r\n:::\r\n\r\n[x](y)";
  const places = renderArticle(text, options).problems.map(({ line, column }) => `${line}:${column}`);
  assert.equal(places, ["1:1", "3:5", "5:1", "8:5"]);
});

test.run();

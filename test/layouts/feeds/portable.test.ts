import { test } from "uvu";
import * as assert from "uvu/assert";
import { portable } from "../../../layouts/feeds/portable.ts";
import { wordsFor } from "../../../layouts/languages/words.ts";
import { renderArticle } from "../../../src/markdown/render-article.ts";

const story = "https://harbour.example/news/2022/02/harbour-fire/";

/** Markdown as it comes out in a feed of a site in the folder `/news` of its host. */
function told(markdown: string): string {
  const picture = () => ({ width: 800, height: 450 });
  const house = { siteUrl: "https://harbour.example/news", base: "/news", words: wordsFor("en") };
  const { html, problems } = renderArticle(markdown, { lang: "en", picture, ...house });
  assert.equal(problems, []);
  return portable(html, story).toString();
}

test("addresses of the site become absolute, those of other sites and of mail stay", () => {
  assert.is(
    told("[Ferries](/ferries/), [them](https://other.example/a), [us](mailto:desk@harbour.example)\n"),
    '<p><a href="https://harbour.example/news/ferries/">Ferries</a>, ' +
      '<a href="https://other.example/a" rel="noopener">them</a>, ' +
      '<a href="mailto:desk@harbour.example">us</a></p>\n',
  );
  assert.match(told("![Quay](quay.jpg)\n"), 'src="https://harbour.example/news/media/quay.jpg"');
});

test("headings lose their links to themselves and their names", () => {
  assert.is(
    told('## Who "came" > when\n\n## The `fire`\n'),
    "<h2>Who “came” &gt; when</h2>\n<h2>The <code>fire</code></h2>\n",
  );
});

test("a video is a link, without the element that loads its player", () => {
  const text = told("https://vimeo.com/12345678\n");
  assert.match(text, /<figure class="video"><a [^>]*href="https:\/\/vimeo\.com\/12345678"/);
  assert.match(text, "Watch on Vimeo");
  assert.not.match(text, "news-video");
});

test("a table is no stop of the keyboard", () => {
  assert.match(told("| a | b |\n|---|---|\n| 1 | 2 |\n"), '<div class="table">\n<table>');
});

test("footnotes lead to the story's page, since their names are gone", () => {
  const text = told("Two engines[^1].\n\n[^1]: From the old station.\n");
  assert.match(text, `<a href="${story}#fn-1" role="doc-noteref">1</a>`);
  assert.match(text, `href="${story}#fnref-1"`);
  assert.not.match(text, / id=/);
});

test("text that looks like markup is left as its author wrote it", () => {
  const text = told('Write <news-video id="a"> or ` href="/x" tabindex="0"`.\n');
  assert.match(text, "&lt;news-video id=“a”&gt;");
  assert.match(text, "<code> href=&quot;/x&quot; tabindex=&quot;0&quot;</code>");
});

test.run();

import { test } from "uvu";
import * as assert from "uvu/assert";
import { en } from "../../../layouts/languages/en.ts";
import { textOnly } from "../../../layouts/parts/text-only.ts";
import { html, raw } from "../../../src/html.ts";

const plain = (markup: string) => textOnly(raw(markup), en).toString(); // raw: the tests' own markup

test("a picture becomes a link to it, within a link its description, and nothing where it says nothing", () => {
  const quay = '<img src="/media/quay.jpg" alt="The quay" width="8" height="5">';
  assert.is(plain(`<p>${quay}</p>`), '<p><a href="/media/quay.jpg">Picture: The quay</a></p>');
  assert.is(
    plain(`<picture><source srcset="/q.avif" type="image/avif">${quay}</picture>`),
    '<a href="/media/quay.jpg">Picture: The quay</a>',
  );
  assert.is(plain(`<a href="/map/">${quay}</a>`), '<a href="/map/">Picture: The quay</a>');
  assert.is(plain('<div class="thumb"><img src="/a.jpg" alt=""></div>'), "<div></div>");
});

test("a player leaves its link, a heading its text", () => {
  const play = '<a class="play" href="https://vimeo.com/1" rel="noopener"><span>Watch</span></a>';
  assert.is(
    plain(`<news-video provider="vimeo" video="1">${play}</news-video>`),
    '<a href="https://vimeo.com/1" rel="noopener"><span>Watch</span></a>',
  );
  const anchor = ' <a class="anchor" href="#h-tide" aria-label="Link to “Tide”"></a>';
  assert.is(plain(`<h2 id="h-tide">Tide${anchor}</h2>`), '<h2 id="h-tide">Tide</h2>');
});

test("what people wrote cannot become a tag", () => {
  const alt = `"><script>alert(1)</script>`;
  const made = textOnly(html`<p>${alt}</p><img src="/a.jpg" alt="${alt}">`, en).toString();
  assert.not.match(made, "<script");
  assert.match(made, "Picture: &quot;&gt;&lt;script&gt;");
});

test("what stood apart by style stands apart by a space", () => {
  assert.is(
    plain("<bdi>Ann</bdi><time>12:00</time><span>2 min read</span>"),
    "<bdi>Ann</bdi> <time>12:00</time> <span>2 min read</span>",
  );
});

test.run();

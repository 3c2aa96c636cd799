// Payloads, whether a newsroom would take them or not, through both renderers of markdown and into a browser.

import { test } from "uvu";
import * as assert from "uvu/assert";
import { html, type Html } from "../../src/html.ts";
import { renderArticle } from "../../src/markdown/render-article.ts";
import { renderComment } from "../../src/markdown/render-comment.ts";
import { startChromium } from "../browser/chromium.ts";
import { options } from "../markdown/newsroom-options.ts";
import { readersMarkup, staffMarkup } from "./allowed-markup.ts";
import { inspect } from "./inspect.ts";
import { payloads } from "./payloads/payloads.ts";
import { naming, watchedPage } from "./watched-page.ts";

const origin = "https://harbour.example";
/** `npm run torture` takes all. */
const all = payloads(Number(process.env["PAYLOADS"] ?? 3_000)).map(({ text }) => text);

/** Payloads of one page. Its size is what a browser looks through in a moment. */
const many = 1_000;

/** Pages of nothing but texts, without a policy. */
function pagesOf(render: (text: string) => Html, frame: (text: Html) => Html): string[] {
  return Array.from({ length: Math.ceil(all.length / many) }, (_, at) => {
    const some = all.slice(at * many, (at + 1) * many).map((text) => frame(render(text)));
    return html`<!DOCTYPE html><html lang="en"><head><title>Fire</title></head><body><main>${some}</main></body></html>`.toString();
  });
}

const texts = {
  comments: pagesOf(
    renderComment,
    (text) => html`<div class="p-comment"><div class="e-content">${text}</div></div>`,
  ),
  articles: pagesOf(
    (text) => renderArticle(text, options).html,
    (text) => html`<div class="e-content">${text}</div>`,
  ),
};

for (const [kind, pages] of Object.entries(texts)) {
  test(`${all.length} payloads in ${kind} are markup that markdown may come to, and nothing of it runs`, async () => {
    const browser = await startChromium();
    try {
      const desk = await browser.newPage();
      await desk.evaluate(naming);
      const rules = { known: null, staff: staffMarkup, readers: readersMarkup, origin };
      const inspected = pages.map((markup, at) => ({ page: `${kind} ${at}`, markup, wanted: [] }));
      const { faults, nodes } = await desk.evaluate(inspect, { pages: inspected, rules });
      console.log(`\nfigure: ${nodes} elements of ${all.length} payloads in ${kind}`);
      // What an author must mend is told and never published: the door's part, which the renderer leaves to it.
      assert.equal(
        kind === "articles" ? faults.filter((fault) => !/ (?:src|href)="/.test(fault)) : faults,
        [],
      );
      const watched = await watchedPage(browser, origin);
      for (const [at, markup] of pages.entries()) {
        await watched.page.route(`${origin}/**`, (route) =>
          route.fulfill({
            contentType: "text/html",
            body: route.request().url() === `${origin}/${at}` ? markup : "",
          }),
        );
        assert.equal(await watched.try(`${origin}/${at}`), []);
      }
      await watched.close();
    } finally {
      await browser.close();
    }
  });
}

test.run();

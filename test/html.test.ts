import { test } from "uvu";
import * as assert from "uvu/assert";
import { attributes, html, raw } from "../src/html.ts";

test("text is escaped in content and in attributes; markup made by the tag is not escaped again", () => {
  const headline = `"Fish & <chips>" at the 'Anchor'`;
  const link = html`<a title="${headline}">${headline}</a>`;
  const escaped = "&quot;Fish &amp; &lt;chips&gt;&quot; at the &#39;Anchor&#39;";
  assert.is(html`<p>${link}</p>`.toString(), `<p><a title="${escaped}">${escaped}</a></p>`);
});

test("numbers and lists are printed, 0 too; nothing is printed for null, undefined and false", () => {
  assert.is(html`${[0, 12]}|${null}${undefined}${false}|${["<", [raw("<br>")]]}`.toString(), "012||&lt;<br>");
});

test("what is no child of a template is refused when it comes past the types", () => {
  const date = new Date(0) as unknown as string;
  assert.throws(() => html`<p>${date}</p>`, /a object is no child/);
});

test("a template with an unquoted attribute is refused", () => {
  assert.throws(() => html`<p class=${"note"}></p>`, /quote the attribute/);
});

test("attributes print true as a bare name and leave out what is not set", () => {
  const made = attributes({ hidden: true, id: `a"b`, width: 0, lang: null, dir: undefined, open: false });
  assert.is(made.toString(), ' hidden id="a&quot;b" width="0"');
});

test.run();

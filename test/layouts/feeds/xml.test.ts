import { test } from "uvu";
import * as assert from "uvu/assert";
import { xml } from "../../../layouts/feeds/xml.ts";
import { hostile, unspeakable } from "./harbour-news.ts";
import { faults } from "./validate.ts";

test("text is escaped, in elements and in attributes alike", () => {
  const text = `Fire & "smoke" <here> ]]> it's`;
  const escaped = "Fire &amp; &quot;smoke&quot; &lt;here&gt; ]]&gt; it&#39;s";
  assert.is(xml`<a b="${text}">${text}</a>`.toString(), `<a b="${escaped}">${escaped}</a>`);
});

test("what XML forbids is dropped: controls, noncharacters, half pairs", async () => {
  assert.is(xml`${`fire${unspeakable} here \uDC00`}`.toString(), "fire here ");
  const controls = Array.from({ length: 0x20 }, (_, code) => String.fromCharCode(code)).join("");
  assert.is(xml`${controls}`.toString(), "\t\n&#13;");
  assert.equal(await faults(xml`<a b="${controls}${hostile}">${controls}${hostile}</a>`.toString()), []);
});

test("letters of any script and emoji stay as they are", () => {
  assert.is(xml`${"حريق 🚢 👩‍🚒 𠀀 \u202E \u2028"}`.toString(), "حريق 🚢 👩‍🚒 𠀀 \u202E \u2028");
});

test("XML within XML is not escaped again; lists follow each other; nothing prints nothing", () => {
  const parts = ["a&b", "c"].map((part) => xml`<i>${part}</i>`);
  assert.is(xml`<p n="${3}">${parts}${null}${false}</p>`.toString(), '<p n="3"><i>a&amp;b</i><i>c</i></p>');
});

test.run();

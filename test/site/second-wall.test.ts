// What a build does should the first wall ever have a hole: no markup of strangers is published, and somebody hears of it.

import { test } from "uvu";
import * as assert from "uvu/assert";
import { formatProblem } from "../../src/content/format-problem.ts";
import { commentParser } from "../../src/markdown/comment-parser.ts";
import type { Order } from "../../src/site/desk.ts";
import { makeSite } from "../../src/site/make-site.ts";
import { article } from "../content/problems-of.ts";
import { newsroomFolder } from "../newsroom-folder.ts";
import { buildSite, freshFolder, today } from "./build-site.ts";

const content = newsroomFolder({
  "articles/fire.md": article(),
  "comments/fire/c1.md": "---\nauthor: Ann\n---\nThe *smoke* was black.\n",
  "comments/fire/c2.md": "---\nauthor: Eve\n---\nBuy <img src=x onerror=alert(1)>\n",
});
const file = "content/comments/fire/c2.md";
const story = "2022/02/fire/index.html";

/** Works with a parser of comments that has forgotten to escape text. */
async function withHole<Value>(work: () => Promise<Value>): Promise<Value> {
  const { rules } = commentParser.renderer;
  const { text } = rules;
  rules.text = (tokens, index) => tokens[index]?.content ?? "";
  try {
    return await work();
  } finally {
    rules.text = text;
  }
}

async function problems(order: Partial<Order>): Promise<[refused: boolean, problems: string[]]> {
  const { desk, refused } = await makeSite({ content, now: today, ...order }, `${freshFolder()}/site`);
  return [refused !== null, desk.problems.map((one) => formatProblem(one).replaceAll(content, "content"))];
}

const message = `${file}:1:1: makes markup that no comment may have, by a fault of Broadsheet: \`<img src="x" onError="alert(1)">\``;

test("the comment is shown as it was written, with a warning that names its file, and the presses go on", async () => {
  const site = await withHole(() => buildSite({ content }));
  const page = site.read(story);
  assert.match(page, "<p>Buy &lt;img src=x onerror=alert(1)&gt;\n</p>");
  assert.match(page, "<p>The <em>smoke</em> was black.</p>");
  assert.not.match(site.read("comments/feed.xml"), "&lt;img");
  assert.equal(await withHole(() => problems({})), [false, [message]]);
});

test("a strict build stops for it", async () => {
  assert.equal(await withHole(() => problems({ strict: true })), [true, [message]]);
});

test("without a hole nobody hears of anything", async () => {
  assert.equal(await problems({ strict: true }), [false, []]);
});

test.run();

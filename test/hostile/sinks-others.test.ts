// Every payload that the door accepts goes into drawn cards, into the index of the search and into messages, and is read back.

import { gunzipSync } from "node:zlib";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { formatProblems } from "../../src/content/format-problem.ts";
import type { Problem } from "../../src/content/problem.ts";
import { onCard } from "../../src/news/social-card.ts";
import { fitText } from "../../src/site/cards/fit-text.ts";
import type { OpenSharp } from "../../src/site/open-sharp.ts";
import { newsroomFolder } from "../newsroom-folder.ts";
import { buildSite } from "../site/build-site.ts";
import { acceptedLines } from "./accepted-texts.ts";
import { payloads } from "./payloads/payloads.ts";
import { closeReader, read } from "./reader.ts";
import { same } from "./same.ts";
import { quoted } from "./sheet.ts";

test.after(closeReader);

/** What Pango is given to draw, which is markup of its own. */
async function drawn(text: string): Promise<string> {
  const given: string[] = [];
  const pixels = { toBuffer: async () => ({ data: Buffer.alloc(4), info: { width: 1, height: 1 } }) };
  const sharp = ((input: { text: { text: string } }) => {
    given.push(input.text.text);
    return { raw: () => pixels };
  }) as unknown as OpenSharp;
  const copy = {
    parts: [{ text, colour: "#17181c" }],
    font: "Source Serif 4",
    lang: "en",
    sizes: [40],
    leading: 1,
  };
  await fitText(sharp, { ...copy, direction: "ltr" }, { width: 600, height: 300 });
  return given[0] as string;
}

test("payloads are the same in the markup that social cards are drawn of", async () => {
  const texts = acceptedLines.map(onCard).filter((text) => text !== "");
  const found = await read("application/xml", await Promise.all(texts.map(drawn)), ["span"]);
  same(
    found.map(({ span }) => span?.[1]),
    texts,
  );
  assert.ok(found.every(({ span }) => span?.length === 2));
});

test("headlines are the same in the search index", async () => {
  const titles = acceptedLines.filter((text) => text.length < 200).slice(0, 200);
  const stories = titles.map((title, at) => [
    `articles/s${at}.md`,
    `---\ntitle: ${quoted(title)}\ndate: 2022-03-01\n---\n\nThe fire is out.\n`,
  ]);
  const site =
    "title: Harbour\nurl: https://harbour.example\ndescription: News\nlanguage: en\ntimezone: UTC\nsearch: true\n";
  const { folder, files } = await buildSite({
    content: newsroomFolder({ "site.yml": site, ...Object.fromEntries(stories) }),
  });
  const fragments = files
    .filter((file) => file.endsWith(".pf_fragment"))
    .map((file) =>
      gunzipSync(readFileSync(join(folder, file)))
        .toString()
        .replace(/^pagefind_dcd/, ""),
    )
    .map((json) => JSON.parse(json) as { url: string; meta: { title: string } });
  assert.is(fragments.length, titles.length);
  // Pagefind makes one blank of several.
  const blanks = (text: string) => text.replace(/\s+/g, " ").trim();
  for (const { url, meta } of fragments) {
    const at = Number(/\/s(\d+)\/$/.exec(url)?.[1]);
    assert.is(blanks(meta.title), blanks(titles[at] as string));
  }
});

/** What GitHub's runner makes of a line: https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands */
function annotation(line: string): { file: string; message: string } {
  const [, properties = "", message = ""] = /^::error ([^:]*)::(.*)$/s.exec(line) ?? [];
  const decoded = (text: string) =>
    text.replace(/%(0A|0D|3A|2C|25)/g, (_, code) => String.fromCharCode(parseInt(code, 16)));
  return { file: decoded(/^file=([^,]*)/.exec(properties)?.[1] ?? ""), message: decoded(message) };
}

test("messages are one line each, name what is wrong, and command nothing", () => {
  const all = payloads();
  const problems = all.map(({ text }, at): Problem => {
    const file = `content/articles/${text}.md`;
    return { file, line: at + 1, column: 1, field: text, message: `${text} is no day`, severity: "error" };
  });
  const of = (format: "text" | "json" | "github") => formatProblems(problems, format);
  const lines = of("text").trimEnd().split("\n");
  assert.is(lines.length, all.length);
  const commands = of("github").trimEnd().split("\n");
  assert.is(commands.length, all.length);
  const told = JSON.parse(of("json")) as Problem[];
  // Numbers stand for signs that cannot be seen.
  const signs = (text: string) =>
    text.replace(/\\u\{?([0-9a-f]+)\}?/g, (_, code) => String.fromCodePoint(parseInt(code, 16)));
  all.forEach(({ text }, at) => {
    const line = lines[at] as string;
    assert.match(line, /^content\/articles\//);
    assert.match(line, `:${at + 1}:1: `);
    assert.not.match(line, /(?! )[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_C}]/u, line);
    if (text.length < 150) assert.ok(signs(line).includes(signs(`${text} is no day`)), line);
    const { file, message } = annotation(commands[at] as string);
    if (text.length < 150) assert.ok(signs(message).includes(signs(`${text} is no day`)), message);
    if (text.length < 150) assert.ok(signs(file).includes(signs(text)), file);
    assert.is(told[at]?.line, at + 1);
    if (text.length < 150) assert.is(signs(told[at]?.message ?? ""), signs(`${text} is no day`));
  });
});

test.run();

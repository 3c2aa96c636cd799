// False alarms: what honest people write about and with is accepted, and shown as they wrote it.

import { test } from "uvu";
import * as assert from "uvu/assert";
import { isRefusal } from "../../src/content/problem.ts";
import { openNewsroom } from "../../src/content/open-newsroom.ts";
import { newsroomFolder } from "../newsroom-folder.ts";
import { buildSite } from "../site/build-site.ts";
import { codeSamples, honestAddresses, names } from "./honest-texts.ts";
import { closeReader, read } from "./reader.ts";
import { same } from "./same.ts";
import { quoted } from "./sheet.ts";

test.after(closeReader);

const headlines = [
  "How <script>alert(1)</script> broke the ferry's timetable",
  "{{ user.name }} in a template is not {{{ user.name }}}, says port",
  "YAML: why `no` is false & Norway vanished",
  "“It’s only --- three dashes”: front matter explained",
  "C++, C# and F# < Rust > Go?",
  "50 % of 1/2 = 25 ¢; £3 → €3.50 @ 7:30",
  "AT&T, O’Brien & Sons ask: “javascript: or data: — what is a link?”",
  "SQL'; DROP TABLE boats; -- a short history",
];

/** YAML has its own idea of these two, and says so. */
const written = (name: string) => (/^(?:Null|True)$/.test(name) ? `"${name}"` : name);

const inName = (at: number) => `n${at}`;

function newsroom(): Record<string, string> {
  const files: Record<string, string> = {};
  names.forEach((name, at) => {
    files[`authors/${inName(at)}.md`] = `---\nname: ${written(name)}\n---\n\nWrites from the quay.\n`;
    files[`comments/s0/c${at}.md`] = `---\nauthor: ${written(name)}\n---\n\nI am ${name}.\n`;
  });
  honestAddresses.forEach((url, at) => {
    files[`comments/s1/u${at}.md`] =
      `---\nauthor: Ann\nurl: ${quoted(url)}\n---\n\nSee <${url}> or ${url} today.\n`;
  });
  headlines.forEach((title, at) => {
    const byline = names
      .map((_, place) => inName(place))
      .filter((_, place) => place % headlines.length === at);
    const blocks = codeSamples.map(([lang, code]) => `\`\`\`${lang}\n${code}\n\`\`\``).join("\n\n");
    const matter = [
      `title: ${quoted(title)}`,
      `summary: ${quoted(title)}`,
      "date: 2022-03-01",
      `author: [${byline.join(", ")}]`,
    ];
    files[`articles/s${at}.md`] =
      `---\n${matter.join("\n")}\n---\n\nIn code: \`${title.replaceAll("`", "'")}\`.\n\n${blocks}\n`;
  });
  return files;
}

const folder = newsroomFolder(newsroom());

test(`${names.length} names, ${honestAddresses.length} addresses, ${codeSamples.length} samples of code are accepted`, () => {
  const { problems } = openNewsroom(folder);
  assert.equal(problems.filter(isRefusal), []);
});

test("they are shown as they were written", async () => {
  const site = await buildSite({ content: folder });
  const stories = headlines.map((_, at) => site.read(`2022/03/s${at}/index.html`));
  const authors = names.map((_, at) => site.read(`authors/${inName(at)}/index.html`));
  const shown = await read(
    "text/html",
    [...stories, ...authors],
    [
      "h1",
      ".p-summary",
      "pre code",
      ".h-entry .e-content > p code",
      ".p-comment bdi",
      ".p-comment .e-content p",
      ".p-comment .u-url[rel]@href",
      ".p-comment .e-content a@href",
    ],
  );
  const of = (name: string) => shown.map((one) => one[name] ?? []);
  same(
    of("h1").map(([title]) => title?.trim()),
    [...headlines, ...names],
  );
  same(
    of(".p-summary")
      .slice(0, headlines.length)
      .map(([text]) => text),
    headlines,
  );
  same(
    of(".h-entry .e-content > p code")
      .slice(0, headlines.length)
      .map(([text]) => text),
    headlines.map((title) => title.replaceAll("`", "'")),
  );
  for (const code of of("pre code").slice(0, headlines.length))
    same(
      code,
      codeSamples.map(([, text]) => `${text}\n`),
    );
  same([...(of(".p-comment bdi")[0] as string[])].sort(), [...names].sort());
  same(
    [...(of(".p-comment .e-content p")[0] as string[])].sort(),
    names.map((name) => `I am ${name}.`).sort(),
  );
  const hrefs = honestAddresses.map((url) => new URL(url).href).sort();
  same([...(of(".p-comment .u-url[rel]@href")[1] as string[])].sort(), hrefs);
  const inTexts = (of(".p-comment .e-content a@href")[1] as string[]).map((url) => new URL(url).href).sort();
  same(
    inTexts,
    hrefs.flatMap((url) => [url, url]),
  );
});

test.run();

// Every payload that the door accepts goes through what pages hold beside their text, and is read back as it was.

import { test } from "uvu";
import * as assert from "uvu/assert";
import { article as articlePage } from "../../layouts/article.ts";
import { headers } from "../../layouts/feeds/headers.ts";
import { robots } from "../../layouts/feeds/robots.ts";
import { footer } from "../../layouts/parts/footer.ts";
import { readSiteUrl } from "../../src/content/site-fields.ts";
import { renderComment } from "../../src/markdown/render-comment.ts";
import { safeLink } from "../../src/news/safe-link.ts";
import type { Catalogue } from "../../src/site/catalogue.ts";
import type { Prose } from "../../src/site/prose.ts";
import { searchRecord } from "../../src/site/search-record.ts";
import { html } from "../../src/html.ts";
import { ada, comment, crane, page, site, story } from "../layouts/feeds/harbour-news.ts";
import { acceptedBodies, acceptedLines } from "./accepted-texts.ts";
import { payloads } from "./payloads/payloads.ts";
import { closeReader, read } from "./reader.ts";
import { same } from "./same.ts";

test.after(closeReader);

const lines = [...acceptedLines];
const targets = [
  "facebook",
  "x",
  "whatsapp",
  "telegram",
  "reddit",
  "bluesky",
  "threads",
  "mastodon",
  "email",
] as const;

/** The page of a story with the text wherever one can stand. */
const pages = lines.map((text) => {
  const section = { id: "world", name: text, description: text };
  const own = page("/2022/02/harbour-fire/", {
    title: text,
    sections: [section],
    share: [...targets],
    publisher: { ...site.publisher, name: text },
  });
  const made = story({
    title: text,
    summary: text,
    image: { ...crane, alt: text },
    tags: [{ id: "fire", name: text }],
  });
  const said = {
    number: 1,
    comment: comment({ author: text }),
    isLikeStaff: false,
    answerer: null,
    body: renderComment("Smoke."),
    twinOf: null,
    inReplyTo: null,
    replies: [],
  };
  const conversation = {
    count: 1,
    threads: [said],
    number: 1,
    pages: [own.path],
    open: true,
    proposeUrl: null,
  };
  const authors = [{ ...ada, name: text, role: text }];
  return articlePage(own, { ...made, section, authors, conversation }).toString();
});

test(`${lines.length} payloads are the same in structured data, which is one script that they do not end`, async () => {
  const found = await read("text/html", pages, ["script:not([src])", "script", "script[src]"]);
  const told = found.map((one) => (one["script:not([src])"] ?? []).map((json) => JSON.parse(json)));
  assert.ok(found.every((one) => one["script"]?.length === 3 && one["script[src]"]?.length === 1));
  const of = (pick: (data: ReturnType<typeof JSON.parse>) => unknown) => told.map(([data]) => pick(data));
  same(
    of(({ headline }) => headline),
    lines,
  );
  same(
    of(({ description }) => description),
    lines,
  );
  same(
    of(({ articleSection }) => articleSection),
    lines,
  );
  same(
    of(({ keywords }) => keywords[0]),
    lines,
  );
  same(
    of(({ author }) => author[0].name),
    lines,
  );
  same(
    of(({ author }) => author[0].jobTitle),
    lines,
  );
  same(
    of(({ publisher }) => publisher.name),
    lines,
  );
  same(
    of(({ comment: [one] }) => one.author.name),
    lines,
  );
  same(
    told.map(([, trail]) => trail.itemListElement.at(-1).name),
    lines,
  );
});

test("they are the same in Open Graph, in the cards of networks, and in titles of feeds", async () => {
  const meta = (name: string) => `meta[${name}]@content`;
  const names = [
    'property="og:title"',
    'property="og:description"',
    'property="og:site_name"',
    'property="og:image:alt"',
    'property="article:section"',
    'property="article:tag"',
    'name="description"',
    'name="twitter:image:alt"',
  ].map(meta);
  const found = await read("text/html", pages, [
    ...names,
    "head > title",
    'link[type="application/atom+xml"]@title',
    "meta",
    "link",
  ]);
  for (const name of names)
    same(
      found.map((one) => one[name]?.join("¦")),
      lines,
      name,
    );
  same(
    found.map((one) => one["head > title"]?.[0]),
    lines.map((text) => text),
  );
  same(
    found.map((one) => one['link[type="application/atom+xml"]@title']?.[0]),
    lines,
  );
  const [first] = found;
  assert.ok(
    found.every(
      (one) =>
        one["meta"]?.length === first?.["meta"]?.length && one["link"]?.length === first?.["link"]?.length,
    ),
  );
});

test("they are the same in links that share a story", async () => {
  const found = await read("text/html", pages, [".share li a@href"]);
  const keys = ["", "text", "text", "text", "title", "text", "text", "text", "subject"];
  found.forEach((one, at) => {
    const links = one[".share li a@href"] ?? [];
    assert.is(links.length, targets.length);
    links.forEach((link, place) => {
      const { searchParams, hash } = new URL(link);
      const values = hash ? new URLSearchParams(hash.slice(1)) : searchParams;
      const shared = keys[place] ? values.get(keys[place] as string) : lines[at];
      assert.ok(
        shared === lines[at] || shared?.startsWith(`${lines[at]} https://harbour.example/`),
        `${link} of ${lines[at]}`,
      );
    });
  });
});

test("they are the same in the links to a paper's own pages elsewhere", async () => {
  const url = "https://social.example/@harbour";
  const feet = lines.map((name) =>
    footer(
      page("/", { title: name, social: [{ name, url }], publisher: { ...site.publisher, name } }),
    ).toString(),
  );
  const found = await read("text/html", feet, [`a[href="${url}"]`, "footer > p"]);
  for (const name of [`a[href="${url}"]`, "footer > p"])
    same(
      found.map((one) => one[name]?.[0]),
      lines,
    );
});

test("they are the same in what search is told of a story", async () => {
  const texts = lines.map((text) => {
    const made = story({
      title: text,
      summary: text,
      image: { ...crane, caption: text },
      tags: [{ id: "fire", name: text }],
    });
    const authors = [{ ...ada, name: text }];
    const catalogue = {
      newsroom: { site },
      byTag: new Map(),
      card: () => ({ ...made, authors }),
    } as unknown as Catalogue;
    const prose = { article: () => html`<p>${text}</p>` } as unknown as Prose;
    return searchRecord(catalogue, prose, made.article);
  });
  const wanted = [
    "h1",
    "header + p",
    'p[data-pagefind-meta="authors"]',
    'p[data-pagefind-filter="author"]',
    'p[data-pagefind-filter="tag"]',
    'p[data-pagefind-meta="tags"]',
    "body > p:last-child",
  ];
  const found = await read("text/html", texts, wanted);
  for (const name of wanted)
    same(
      found.map((one) => one[name]?.join("¦")),
      lines,
      name,
    );
});

test("no address that the settings accept changes the headers or the rules for crawlers", () => {
  const harmless = headers(site, { assets: "/assets/" });
  const rules = harmless.split("\n").map((line) => /^\s*[\w-]+(?=:)/.exec(line)?.[0] ?? "");
  const directives = (text: string) =>
    /Content-Security-Policy: (.*)/
      .exec(text)?.[1]
      ?.split("; ")
      .map((one) => one.split(" ")[0]);
  let accepted = 0;
  const tried = payloads(acceptedBodies.length).flatMap(({ text }) => [
    text,
    `https://${text}`,
    `https://harbour.example/${text}`,
    `https://harbour.example:${text}`,
  ]);
  for (const text of tried) {
    let url: string;
    try {
      url = readSiteUrl(text);
    } catch {
      continue;
    }
    accepted++;
    const repository = safeLink(text) ? { url: text, branch: "main" } : null;
    const own = {
      ...site,
      url,
      base: new URL(url).pathname.replace(/\/$/, ""),
      comments: { ...site.comments, intake: url },
      repository,
    };
    const made = headers(own, { assets: "/assets/" });
    const isPlain = url.startsWith("http:");
    same(
      made.split("\n").map((line) => /^\s*[\w-]+(?=:)/.exec(line)?.[0] ?? ""),
      rules.filter((rule) => !isPlain || rule !== "  Strict-Transport-Security"),
      text,
    );
    assert.equal(directives(made), directives(harmless), text);
    assert.match(made, /^[\n\x20-\x7e]*$/, text);
    assert.is(robots(own).split("\n").length, robots(site).split("\n").length, text);
  }
  console.log(`\nfigure: ${accepted} of ${tried.length} addresses are accepted`);
  assert.ok(accepted > 20, `${accepted} accepted`);
});

test.run();

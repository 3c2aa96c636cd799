// The files of one payload: a story, its author, a page and comments, with the payload wherever a text may stand.

import type { Payload } from "./payloads/payload.ts";
import { Sheet } from "./sheet.ts";
import { codeBlock, escapedMarkdown } from "./shown-text.ts";

type Withdrawn = ReadonlySet<string>;

/** The payload as text, as code, and last as markdown, since nobody knows where that ends. */
function body(sheet: Sheet, payload: Payload): void {
  const escaped = escapedMarkdown(payload.text);
  sheet.open("text", payload, escaped === "" ? "Fire." : escaped);
  sheet.plain("");
  sheet.open("code", payload, codeBlock(payload.text).lines);
  sheet.plain("");
  sheet.open("body", payload, payload.text);
}

/** `name` is the id of all four, such as `p12`. */
export function story(name: string, payload: Payload, withdrawn: Withdrawn): Sheet {
  const sheet = new Sheet(`articles/${name}.md`, withdrawn);
  const put = (field: string, start: string, instead: string | null = null, end = "") =>
    sheet.value(field, start, payload, instead, end);
  sheet.plain("---");
  put("title", "title: ", `Fire ${name}`);
  sheet.plain("date: 2022-03-01");
  put("summary", "summary: ");
  sheet.plain(`author: ${name}`, `section: ${name}`, `tone: ${name}`);
  put("tags", "tags: [", `Fire ${name}`, "]");
  put("updated", "updated: ");
  sheet.plain("image:");
  put("image.src", "  src: ", "quay.png");
  put("image.alt", "  alt: ", "The quay");
  put("image.caption", "  caption: ");
  put("image.credit", "  credit: ");
  put("image.license", "  license: ");
  sheet.plain("video:");
  put("video.src", "  src: ", "quay.mp4");
  put("video.captions", "  captions: ");
  put("video.title", "  title: ");
  sheet.plain("source:");
  put("source.name", "  name: ", "The Wire");
  put("source.url", "  url: ", "https://wire.example/");
  sheet.plain("corrections:", "  - date: 2022-03-02");
  put("corrections.text", "    text: ", "The ship is Danish.");
  put("series", "series: ");
  put("sensitive", "sensitive: ");
  put("slug", "slug: ");
  put("aliases", "aliases: ");
  put("lang", "lang: ");
  put("related", "related: ");
  put("translationOf", "translationOf: ");
  put("kind", "kind: ");
  put("comments", "comments: ");
  sheet.plain("---", "");
  body(sheet, payload);
  return sheet;
}

export function author(name: string, payload: Payload, withdrawn: Withdrawn): Sheet {
  const sheet = new Sheet(`authors/${name}.md`, withdrawn);
  sheet.plain("---");
  sheet.value("name", "name: ", payload, "Mara Fenwick");
  sheet.value("role", "role: ", payload);
  sheet.value("kind", "kind: ", payload);
  sheet.value("image", "image: ", payload);
  sheet.value("url", "url: ", payload);
  sheet.plain("links:", "  - url: /about/");
  sheet.value("links.name", "    name: ", payload, "Mastodon");
  sheet.plain("  - name: Own page");
  sheet.value("links.url", "    url: ", payload, "/about/");
  sheet.plain("---", "");
  body(sheet, payload);
  return sheet;
}

export function page(name: string, payload: Payload, withdrawn: Withdrawn): Sheet {
  const sheet = new Sheet(`pages/page-${name}.md`, withdrawn);
  sheet.plain("---");
  sheet.value("title", "title: ", payload, `Page ${name}`);
  sheet.plain("---", "");
  body(sheet, payload);
  return sheet;
}

/** A comment with all its fields, one with markdown alone, and one whose front matter holds the payload without quotes. */
export function comments(name: string, payload: Payload, withdrawn: Withdrawn): Sheet[] {
  const [full, bare, unquoted] = ["full", "bare", "unquoted"].map(
    (kind) => new Sheet(`comments/${name}/${kind}-${name}.md`, withdrawn),
  ) as [Sheet, Sheet, Sheet];
  full.plain("---");
  full.value("author", "author: ", payload, "Ann");
  full.plain("date: 2022-03-01T10:00");
  full.value("url", "url: ", payload);
  full.value("lang", "lang: ", payload);
  full.value("status", "status: ", payload);
  full.value("replyTo", "replyTo: ", payload);
  full.value("edited", "edited: ", payload);
  full.plain("---", "");
  body(full, payload);
  bare.open("body", payload, payload.text, "Fire.");
  unquoted.plain("---");
  unquoted.open("unquoted", payload, `author: ${payload.text}\n---\n\nI saw it.`, "---\n\nI saw it.");
  return [full, bare, unquoted];
}

// Makes a story's markup text alone: pictures and players become links to them, styles and script lose their marks.

import { raw, type Html } from "../../src/html.ts";
import type { Words } from "../languages/words.ts";

const tag = /<(\/?)([a-z][a-z0-9-]*)(\s[^>]*)?>/g;
const anchors = / <a class="anchor"[^>]*><\/a>/g;
const dropped = new Set(["picture", "source", "video", "track", "news-video"]);
/** What the style sheet keeps apart would else be read as one word. */
const seams = /(<\/(?:time|span|bdi|a)>)(?=<(?:time|span|a)\b)/g;
const marks = / (?:class|tabindex|data-[a-z-]+)="[^"]*"/g;

function valueOf(attributes: string, name: string): string {
  return new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1] ?? "";
}

/** A link to the picture, or its description alone where it stands in a link; nothing for one that says nothing. */
function described(attributes: string, inLink: boolean, words: Words): string {
  const alt = valueOf(attributes, "alt");
  if (alt === "") return "";
  const text = words.pictureOf(alt);
  return inLink ? text : `<a href="${valueOf(attributes, "src")}">${text}</a>`;
}

/**
 * `markup` is what our own templates and renderer printed: they escape the quotation marks and angle brackets of all
 * text, so that none can look like a tag.
 */
export function textOnly(markup: Html, words: Words): Html {
  let inLink = false;
  const text = markup
    .toString()
    .replace(anchors, "")
    .replace(tag, (_, end: string, name: string, attributes = "") => {
      if (name === "a") inLink = end === "";
      if (name === "img") return described(attributes, inLink, words);
      return dropped.has(name) ? "" : `<${end}${name}${attributes.replace(marks, "")}>`;
    })
    .replace(seams, "$1 ");
  return raw(text); // markup before, and only escaped values of it were put elsewhere
}

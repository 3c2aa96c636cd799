// What the markup of a comment may hold: the elements that the renderer of comments makes, with their links alone.

import { type Allowed, web } from "./allowed.ts";

const inline = ["a", "br", "code", "em", "strong"];
const blocks = ["blockquote", "ol", "p", "pre", "ul"];

/** Nothing that comes from a reader is an id, a name, a class or a style. */
export const commentAllowed: Allowed = {
  "": { holds: blocks },
  a: { holds: inline, text: true, attributes: { href: web, rel: /^(?:ugc|nofollow|noopener| )+$/ } },
  blockquote: { holds: blocks },
  br: {},
  code: { text: true },
  em: { holds: inline, text: true },
  li: { holds: [...blocks, ...inline], text: true },
  ol: { holds: ["li"], attributes: { start: /^\d{1,9}$/ } },
  p: { holds: inline, text: true },
  pre: { holds: ["code"] },
  strong: { holds: inline, text: true },
  ul: { holds: ["li"] },
};

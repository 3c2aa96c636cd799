// What the markup of an article may hold: what its author's markdown makes, and what our own rules add to it by name.

import { type Allowed, web, words } from "./allowed.ts";

const inline = ["a", "br", "code", "em", "img", "picture", "s", "span", "strong", "sup"];
const headings = ["h2", "h3", "h4", "h5", "h6"];
const boxes = ["aside", "details", "div", "figure", "section"];
const blocks = [...headings, ...boxes, "blockquote", "hr", "ol", "p", "pre", "ul"];

const language = { lang: /^[a-z\d-]+$/i, dir: /^(?:ltr|rtl)$/ };
/** A page of the web, one of this site, a place on this page. */
const target = new RegExp(`${web.source}|^mailto:[^\\\\\\s]+$|^/(?![/\\\\])[^\\\\\\s]*$|^#[^\\s]*$`, "i");
const file = new RegExp(`${web.source}|^/(?![/\\\\])[^\\\\\\s]*$`, "i");
const number = /^\d+$/;
const focus = /^0$/;

const heading = { holds: inline, text: true, attributes: { id: /^h-[\p{L}\p{M}\p{N}-]+$/u } };
const phrase = { holds: inline, text: true };
const cell = {
  ...phrase,
  attributes: { class: /^(?:left|right|center)$/, scope: /^col$/ },
};
const box = (role: RegExp, of: RegExp) => ({
  holds: blocks,
  attributes: { class: of, role, "aria-label": words, ...language },
});

const link = {
  href: target,
  rel: /^noopener$/,
  title: words,
  class: /^(?:anchor|back|play)$/,
  id: /^fnref-\d+$/,
  role: /^doc-(?:noteref|backlink)$/,
  "aria-label": words,
};

const picture = {
  src: file,
  alt: words,
  title: words,
  width: number,
  height: number,
  loading: /^lazy$/,
  decoding: /^async$/,
};

/** Classes, ids, roles and languages are those that our rules give, whatever the text says. */
export const articleAllowed: Allowed = {
  "": { holds: blocks },
  a: { ...phrase, attributes: link },
  aside: box(/^note$/, /^(?:note|correction)$/),
  blockquote: { holds: blocks, attributes: language },
  br: {},
  code: { text: true, attributes: { class: /^language-\S+$/ } },
  details: { holds: [...blocks, "summary"], attributes: { class: /^sensitive$/, ...language } },
  div: { holds: ["table"], attributes: { class: /^table$/, tabindex: focus } },
  em: phrase,
  figcaption: phrase,
  figure: {
    holds: ["blockquote", "figcaption", "img", "news-video", "picture"],
    attributes: { class: /^(?:pull-quote|video)$/ },
  },
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  hr: {},
  img: { attributes: picture },
  li: { holds: [...blocks, ...inline], text: true, attributes: { id: /^fn-\d+$/ } },
  "news-video": { holds: ["a"], attributes: { provider: /^(?:youtube|vimeo)$/, video: /^[\w-]+$/ } },
  ol: { holds: ["li"], attributes: { start: /^\d{1,9}$/ } },
  p: { ...phrase, attributes: { class: /^title$/ } },
  picture: { holds: ["img", "source"] },
  pre: { holds: ["code"], attributes: { tabindex: focus } },
  s: phrase,
  section: box(/^doc-endnotes$/, /^(?:timeline|qa|footnotes)$/),
  source: {
    attributes: {
      srcset: /^(?:https?:\/\/|\/(?![/\\]))[^\\]*$/,
      type: /^image\/[a-z]+$/,
      media: /^[\w().: -]+$/,
      sizes: /^[\w().:, -]+$/,
    },
  },
  span: { ...phrase, attributes: language },
  strong: phrase,
  summary: phrase,
  sup: { holds: ["a"], attributes: { class: /^footnote$/ } },
  table: { holds: ["tbody", "thead"] },
  tbody: { holds: ["tr"] },
  td: cell,
  th: cell,
  thead: { holds: ["tr"] },
  tr: { holds: ["td", "th"] },
  ul: { holds: ["li"] },
};

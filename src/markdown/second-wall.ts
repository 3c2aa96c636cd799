// The second wall: what a browser would make of rendered markup is held against what is allowed. The first is the parser.

import type { Element, Nodes } from "hast";
import type { Schema } from "hast-util-sanitize";
import type { Allowed } from "./allowed.ts";
import { browserTree } from "./browser-tree.ts";
import { isPlainlyAllowed } from "./plainly-allowed.ts";

/** Names that the tree has for attributes, where they differ. */
const properties = new Map([
  ["class", "className"],
  ["tabindex", "tabIndex"],
  ["srcset", "srcSet"],
  ["aria-label", "ariaLabel"],
]);

const schemas = new WeakMap<Allowed, Schema>();

function schemaOf(allowed: Allowed): Schema {
  let schema = schemas.get(allowed);
  if (!schema) {
    const elements = Object.entries(allowed).filter(([name]) => name !== "");
    const named = elements.map(([name, { attributes = {} }]) => [
      name,
      Object.entries(attributes).map(([key, value]) => [properties.get(key) ?? key, value]),
    ]);
    schema = {
      tagNames: elements.map(([name]) => name),
      attributes: Object.fromEntries(named),
      // Left out, these would be the library's own.
      ancestors: {},
      clobber: [],
      required: {},
      strip: [],
      protocols: { href: ["http", "https", "mailto"], src: ["http", "https"] },
    };
    schemas.set(allowed, schema);
  }
  return schema;
}

/** The nodes of a tree in a row, each as it could be written. */
function outline(node: Nodes, row: string[] = []): string[] {
  if (node.type === "text") row.push(node.value);
  else if (node.type !== "element") row.push(`<!${node.type}>`);
  else {
    const attributes = Object.entries(node.properties).map(([name, value]) => ` ${name}="${String(value)}"`);
    row.push(`<${node.tagName}${attributes.join("")}>`);
  }
  if ("children" in node) for (const child of node.children) outline(child, row);
  if (node.type === "element") row.push(`</${node.tagName}>`);
  return row;
}

/** As texts stand on pages: what closes more than it opened, or less, changes what is around it. */
const [before, after] = ["<ol><li><div>", "</div>.</li></ol>"];

function first(row: readonly string[], other: readonly string[]): string {
  return row[row.findIndex((one, i) => one !== other[i])] ?? "the end of the text";
}

/** The first thing in `html` that is not allowed; null when there is none. */
export function whatIsNotAllowed(html: string, allowed: Allowed): string | null {
  const { fromHtml, sanitize } = browserTree();
  const tree = fromHtml(`${before}${html}${after}`, { fragment: true });
  const [list] = tree.children as Element[];
  const [item] = (list?.children ?? []) as Element[];
  const [text, rest] = (item?.children ?? []) as [Element?, Nodes?];
  const lengths = [tree, list, item].map((node) => node?.children.length).join();
  if (lengths !== "1,1,2" || text?.tagName !== "div" || rest?.type !== "text" || rest.value !== ".")
    return "an element that never ends, or an end without one";
  const inner: Nodes = { type: "root", children: text.children };
  const found = outline(inner);
  const kept = outline(sanitize(inner, schemaOf(allowed)));
  return found.length === kept.length && found.every((one, i) => one === kept[i]) ? null : first(found, kept);
}

/** Holds what a renderer printed against what is allowed: null when all of it is, or else what is not. */
export function fault(html: string, allowed: Allowed): string | null {
  return isPlainlyAllowed(html, allowed) ? null : whatIsNotAllowed(html, allowed);
}

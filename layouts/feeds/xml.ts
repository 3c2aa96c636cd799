// The `xml` tag: every value printed in a feed or sitemap is escaped, and what XML 1.0 forbids is dropped.

/** A registered symbol, so that two copies of this module (a watch build has them) trust each other's markup. */
const brand: unique symbol = Symbol.for("broadsheet.xml") as never;

/** XML that may be printed as it stands. Made by `xml` alone. */
export type Xml = { readonly [brand]: true; toString(): string };

type Child = Xml | string | number | null | false | readonly Child[];

class Markup {
  readonly [brand] = true as const;
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

/** All that is no `Char`, lone surrogates included: https://www.w3.org/TR/xml/#charsets */
const forbidden = /[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** `>` because of `]]>`; a bare carriage return would be read as a line feed: https://www.w3.org/TR/xml/#sec-line-ends */
const special = /[&<>"'\r]/;

/** Whole texts of markup are escaped here, for which one sign after another is several times as fast as a pattern. */
function escape(text: string): string {
  const allowed = text.replace(forbidden, "");
  if (!special.test(allowed)) return allowed;
  return allowed
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;")
    .replaceAll("\r", "&#13;");
}

function print(child: Child): string {
  if (typeof child === "string") return escape(child);
  if (typeof child === "number") return String(child);
  if (child === null || child === false) return "";
  if (Array.isArray(child)) {
    let text = "";
    for (const one of child as readonly Child[]) text += print(one);
    return text;
  }
  return (child as Xml).toString();
}

/** Template tag that makes XML: text is escaped for content and quoted attributes; `null` and `false` print nothing. */
export function xml(strings: TemplateStringsArray, ...children: Child[]): Xml {
  let text = strings[0] as string;
  for (let i = 0; i < children.length; i++) text += print(children[i] as Child) + strings[i + 1];
  return new Markup(text);
}

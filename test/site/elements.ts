// The elements of a built page, for tests that ask what it links to and what it shows.

export type Element = { name: string; attributes: Map<string, string> };

const tag = /<([a-z][a-z0-9-]*)((?:\s+[^\s=<>"]+(?:="[^"]*")?)*)\s*\/?>/g;
const attribute = /([^\s=<>"]+)(?:="([^"]*)")?/g;
const entities = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["#39", "'"],
]);

/** Markup's text as a reader sees it. */
export function decoded(text: string): string {
  return text.replace(/&([a-z]+|#39);/g, (whole, name: string) => entities.get(name) ?? whole);
}

/** Start tags in their order. Enough for our own pages: all text is escaped, all values are in double quotes. */
export function elements(markup: string): Element[] {
  return [...markup.matchAll(tag)].map(([, name = "", rest = ""]) => {
    const pairs = [...rest.matchAll(attribute)].map(
      ([, key = "", value = ""]) => [key, decoded(value)] as const,
    );
    return { name, attributes: new Map(pairs) };
  });
}

/** What a reader reads in the first match of `pattern`, whose group 1 is markup: no tags, single spaces. */
export function textOf(markup: string, pattern: RegExp): string | undefined {
  const inner = pattern.exec(markup)?.[1];
  return inner && decoded(inner.replace(/<[^>]*>/g, "").replace(/\s+/g, " ")).trim();
}

/** Whether a page is nothing but the way to another address. */
export function isRedirect(markup: string): boolean {
  return markup.includes('http-equiv="refresh"');
}

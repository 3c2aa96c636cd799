// Bombs: markdown of any length, each made to cost a parser more than its share.

/** Makes a text of about `size` characters. */
export type Bomb = (size: number) => string;

/** `piece` over and over. */
function over(piece: string): Bomb {
  return (size) => piece.repeat(Math.ceil(size / piece.length));
}

/** What `make` gives for 0, 1, 2 …, until the text is long enough. */
function each(make: (index: number) => string): Bomb {
  return (size) => {
    const pieces: string[] = [];
    for (let length = 0, i = 0; length < size; i++) {
      const piece = make(i);
      pieces.push(piece);
      length += piece.length;
    }
    return pieces.join("");
  };
}

/** `open` over and over, then `middle`, then as often `close`. */
function around(open: string, middle: string, close: string): Bomb {
  return (size) => {
    const times = Math.ceil(size / (open.length + close.length));
    return open.repeat(times) + middle + close.repeat(times);
  };
}

/** `first` once, then the bomb. */
function after(first: string, bomb: Bomb): Bomb {
  return (size) => first + bomb(size - first.length);
}

/** Two bombs of half the size, one after the other. */
function then(one: Bomb, other: Bomb): Bomb {
  return (size) => one(size / 2) + other(size / 2);
}

/** Lines as wide as there are lines. */
function square(line: (index: number, width: number) => string): Bomb {
  return (size) => {
    const width = Math.ceil(Math.sqrt(size));
    return each((index) => line(index, width))(size);
  };
}

const definition = "[a]: https://a.example/\n\n";

const nesting: Record<string, Bomb> = {
  "quotations in quotations": over(">"),
  "quotations in quotations, each on its line": square((i) => `${"> ".repeat(i)}a\n`),
  "quotations that go on without a mark": square((_, width) => `${">".repeat(width)} a\na\n`),
  "lists in lists": over("- "),
  "lists in lists, each on its line": square((i) => `${" ".repeat(i)}- a\n`),
  "numbered lists in lists": over("1. "),
  "lists and quotations in each other": over("> - "),
  "empty items of lists": over("-\n"),
  "items with a blank line": over("* a\n\n"),
  "lists of all marks": over("- a\n* a\n+ a\n1. a\n1) a\n"),
  "one item and a thousand blank lines": over(`- a\n${"\n".repeat(1000)}`),
  "blank lines in a list": after("- a\n", over("  \n")),
  "code in lists": over("-     a\n"),
  "fences that never end, in lists": over("- ```\n"),
  "fences in quotations": over("> ~~~\n\n"),
  "fences of all lengths": square((i) => `${"`".repeat(i + 3)}\n`),
  "deep lists with quotations that go on": square((_, width) => `${"- ".repeat(width / 2)}> a\na\n`),
};

const emphasis: Record<string, Bomb> = {
  "emphasis in emphasis": around("*a ", "b", " a*"),
  "emphasis that never ends": over("*a **a "),
  "emphasis that never begins": over("a* a** "),
  "underscores that never end": over("_a __a "),
  "stars alone": over("*"),
  "stars and underscores": over("*_"),
  "stars between letters": over("a*"),
  "stars of all lengths": square((i) => `${"*".repeat(i)}a `),
  "openers of one length, closers of another": then(over("***a "), over("b** ")),
  "openers, and closers of three kinds": then(over("*a _b ~~c "), over("d~~ e_ f* ")),
  "struck text that never ends": over("~~a "),
  "tildes alone": over("~"),
  "tildes in threes": over("~~~a~~~ "),
  "emphasis with brackets": over("**[*a"),
  "quotation marks": over(`"a `),
  "quotation marks of both kinds": over(`"'a' `),
  "quotation marks that only open": over(` "a '`),
  "quotation marks alone": over(`"'`),
  "apostrophes in emphasis": over(`*"*'`),
  backticks: over("`"),
  "backticks of all lengths": square((i) => `${"`".repeat(i)} `),
  "pairs of backticks of all lengths": square((i) => `${"`".repeat(i)}a${"`".repeat(i)} `),
  "backticks that are never closed": each((i) => `\`\`${"`".repeat(i % 50)}a `),
  backslashes: over("\\"),
  "escaped stars": over("\\*"),
  "hard breaks": over("a  \n"),
  "blanks before a line break": square((_, width) => `a${" ".repeat(width)}\n`),
  "one long blank": (size) => `a${" ".repeat(size)}b`,
  "one long word": over("a"),
  "one long word of four bytes a letter": over("\u{1f6a2}"),
  "accents upon accents": after("a", over("\u0301")),
};

const links: Record<string, Bomb> = {
  "opening brackets": over("["),
  "opening brackets of a known link": after(definition, over("[")),
  "closing brackets": over("]"),
  "pairs of brackets": around("[", "a", "]"),
  "pairs of brackets of a known link": after(definition, around("[", "a", "]")),
  "brackets side by side": over("[a]"),
  "brackets side by side with a known link": after(definition, over("[b][c]")),
  "mentions of a known link": after(definition, over("[a]")),
  "links in links": around("[a](b", "", ")"),
  "links that are never closed": over("[a](b"),
  "links with brackets in the address": over("[a](((((((((("),
  "links with a title that never ends": over(`[a](b "`),
  "links with addresses in angles that never end": over("[a](<b"),
  "links with blanks for an address": square((_, width) => `[a](${" ".repeat(width)}`),
  "short links": over("[a](/b)"),
  "links of backslashes": around("[a](", "\\\\", ")"),
  "links in link texts": around("[", "a", "](b)"),
  "pictures in pictures": around("![", "a", "](b)"),
  "pictures that are never closed": over("![["),
  "pictures of the newsroom": over("![a](pier.jpg)"),
  "figures of the newsroom": over("![a](pier.jpg)\n\n"),
  "pictures that are not there": over("![](x)\n\n"),
  "definitions of links": each((i) => `[a${i}]: b\n`),
  "one definition over and over": over("[a]: b\n"),
  "definitions that never end": over("[a\n"),
  "definitions with titles that never end": over(`[a]: b "\n`),
  "definitions with titles of three kinds": over(`[a]: b "\n[a]: b '\n[a]: b (\n`),
  "a definition with a long label": (size) => `[${"a".repeat(size)}]: b\n`,
  "long labels of a known link": after(
    definition,
    square((_, width) => `[${"ſ".repeat(width)}] `),
  ),
  "labels in labels in labels": after(definition, over("[a [b [c [d ")),
  "text that looks like a link": over("](b c"),
  "language marks side by side": over("[a]{lang=de}"),
  "language marks in each other": around("[", "a", "]{lang=de}"),
  "half language marks": around("[", "a]{lang=de}", ""),
  "language marks of no language": over("[a]{lang=-}"),
  "links with non-ASCII hosts": each(
    (i) => `[a](https://${String.fromCodePoint(0x4e00 + (i % 20_000))}.example) `,
  ),
};

const addresses: Record<string, Bomb> = {
  "addresses in angles": over("<https://a.b>"),
  "addresses in angles that never end": over("<https://a.b"),
  "mail addresses in angles": over("<a@b.example>"),
  "half mail addresses in angles": over("<a@b"),
  "one long mail address": (size) => `<${"a".repeat(size / 2)}@${"b.".repeat(size / 4)}c>`,
  "one long address in angles": (size) => `<https:${"a".repeat(size)}>`,
  "one long scheme": (size) => `<${"a".repeat(size)}:b>`,
  "opening angles": over("<"),
  "pairs of angles": around("<", "a", ">"),
  "bare addresses": over("https://a.b "),
  "bare addresses without a blank": over("https://a.b"),
  "bare addresses with brackets": over("http://a.b/("),
  "bare addresses with closing brackets": over("http://a.b/)))))"),
  "bare addresses of stops": over(`http://a.b/${".".repeat(100)} `),
  "bare addresses that are refused": over("http://a:b@c/"),
  "bare addresses of percents": over("http://%"),
  "schemes alone": over("http://"),
  "one long bare address": (size) => `https://a.b/${"c".repeat(size)}`,
  "one long host": (size) => `https://${"a.".repeat(size / 2)}`,
  "one long host of many letters": each((i) =>
    i === 0 ? "https://" : String.fromCodePoint(0x4e00 + (i % 20_000)),
  ),
  "addresses of videos": over("https://youtu.be/abcdefghijk\n\n"),
  "addresses of no videos": over("https://youtu.be/a?b=c&d=e\n"),
};

const entities: Record<string, Bomb> = {
  ampersands: over("&"),
  entities: over("&amp;"),
  "numbers of characters": over("&#65;"),
  "long numbers of characters": over("&#x10ffff;"),
  "numbers of no character": over("&#0;&#xd800;&#9999999;"),
  "entities that never end": over("&a"),
  "one long entity": (size) => `&${"a".repeat(size)};`,
  "numbers that never end": over("&#1"),
  "entities in addresses": around("[a](", "&amp;".repeat(100), ")"),
  "entities in one address": (size) => `[a](/${"&amp;".repeat(size / 5)})`,
  "the longest entities": over("&CounterClockwiseContourIntegral;"),
  "zeros and halves of characters": over("\0\ud800"),
};

const tags: Record<string, Bomb> = {
  tags: over("<b>"),
  "tags that never end": over("<b "),
  "attributes of one tag": after("<a ", over(`b="c" `)),
  "attributes without an end": over(`<a b="`),
  "comments of HTML": over("<!-- a -->"),
  "comments of HTML that never end": over("<!--"),
  "comments of HTML with dashes": after("<!--", over("-")),
  "instructions that never end": over("<?"),
  "declarations that never end": over("<!A "),
  "character data that never end": over("<![CDATA["),
  scripts: over("<script>\n\n"),
};

const tables: Record<string, Bomb> = {
  "cells of one row": (size) => `${"|a".repeat(size / 4)}\n${"|-".repeat(size / 4)}\n`,
  "rows of few cells": after("|a|b|\n|-|-|\n", over("|a|b|\n")),
  "short rows of a wide table": (size) =>
    `${"|a".repeat(size / 8)}\n${"|-".repeat(size / 8)}\n${"|x\n".repeat(size / 6)}`,
  "a square table": square((i, width) => `${(i === 1 ? "|-" : "|a").repeat(width / 2)}\n`),
  "tables of one row": over("|a|\n|-|\n\n"),
  "tables that are none": over("a|b\n-|\n"),
  bars: over("|"),
  "escaped bars": after("|a|\n|-|\n", over("\\|")),
  "code with bars": after("|a|\n|-|\n", over("`|")),
  "lines of dashes": over("|-\n"),
  dashes: over("-"),
  "dashes and colons": over(":-:|"),
};

const newsroom: Record<string, Bomb> = {
  "half footnotes": after("[^a]: x\n\n", over("[^")),
  "footnotes in footnotes": over("[^a]: "),
  "footnotes that mention the next": each((n) => `a[^n${n}]\n\n[^n${n}]: note [^n${n + 1}]\n\n`),
  "mentions of one footnote": after("[^a]: x\n\n", over("[^a]")),
  "mentions of no footnote": over("[^a]"),
  "one footnote over and over": over("[^a]: x\n"),
  "footnotes that nobody mentions": each((n) => `[^n${n}]: x\n`),
  "footnotes in lists": over("- [^a]: x\n"),
  "a long footnote": after("x[^a]\n\n[^a]: x\n\n", over("    *a*\n\n")),
  "containers that never end": over("::: note\n"),
  "containers in each other": around("::: note\n", "", ":::\n"),
  "containers side by side": over("::: note\na\n:::\n"),
  "containers in lists": over("- ::: note\n"),
  "containers in quotations": over("> ::: note\n\n"),
  "containers in footnotes": over("[^a]: ::: note\n"),
  "containers with fences that never end": over("::: note\n```\n"),
  "containers of long names": square((_, width) => `::: ${"a".repeat(width)}\n`),
  "containers of no language": over("::: note a {lang=x-}\n:::\n"),
  "ends of no container": over(":::\n"),
  timelines: over("::: timeline\n- a\n:::\n"),
  "containers of long lines": over(`::: note ${"{lang=".repeat(50)}\n:::\n`),
};

const headings: Record<string, Bomb> = {
  "one heading over and over": over("# a\n"),
  "headings with numbers of others": each((n) => `# a${n % 2 ? "" : ` ${n}`}\n`),
  "headings of hashes": square((_, width) => `# ${"#".repeat(width)} a\n`),
  hashes: over("#"),
  "headings without text": over("#\n"),
  "underlined headings": over("a\n=\n"),
  "a paragraph that might be a heading": over("a\n"),
  "lines of equals signs": over("=\n"),
  rules: over("***\n"),
  "rules that are none": over("* * *a\n"),
  "one long heading": (size) => `# ${"a ".repeat(size / 2)}\n`,
  "a long heading of signs": (size) => `# ${"*a".repeat(size / 2)}\n`,
  "code and blank lines": over("    a\n\n\n"),
  "code after a paragraph": over("a\n    b\n"),
  tabs: over("\t"),
  "tabs and lists": over("-\t"),
  "blank lines": over("\n"),
  hashtags: over("#a "),
};

export const bombs: Record<string, Bomb> = {
  ...nesting,
  ...emphasis,
  ...links,
  ...addresses,
  ...entities,
  ...tags,
  ...tables,
  ...newsroom,
  ...headings,
};

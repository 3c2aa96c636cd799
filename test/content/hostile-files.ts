// Hostile files: front matter by a grammar of what authors write, of YAML and of its tricks, then bent byte by byte.

import fc from "fast-check";

/** `file` is the path below the content folder; a case is the bytes of a whole file. */
export type HostileFile = { file: string; bytes: Buffer };

type Text = fc.Arbitrary<string>;

const pick = (...texts: string[]): Text => fc.constantFrom(...texts);
const join = (separator: string, ...parts: Text[]): Text =>
  fc.tuple(...parts).map((texts) => texts.join(separator));
const many = (part: Text, separator: string, most: number): Text =>
  fc.array(part, { maxLength: most }).map((texts) => texts.join(separator));

const words = pick(
  "Fire in the harbour",
  "Пожежа в порту",
  "حريق في الميناء",
  "漁港の火事",
  "Ana",
  "a",
  "Fish & chips * free!",
  "It's #1",
  "Who pays? {b}",
  "😀",
  "0",
  "null",
  "true",
);
const moments = pick("2022-02-28", "2022-02-28T19:30", "2022-02-28 19:30+02:00", "2024-02-29T23:59:59Z");
const wrongMoments = pick("2022-02-30", "0000-00-00", "+99999-01-01", "12:61", "1e400", "today", "2022-2-3");
const addresses = pick("https://wire.example/a", "http://a.example");
const wrongAddresses = pick("javascript:alert(1)", "//a", "https://u:p@a", "https://", "ftp://a", "http://[");
const ids = pick("ana", "local", "harbour-fire", "c1");
const wrongIds = pick("../x", "Ana", "con", "__proto__", "a".repeat(130), "ı", "..", "c1 ");

/** Values that each key takes, as YAML; other keys and values are drawn, too. */
const fitting: Record<string, Text> = {
  title: words.map((text) => JSON.stringify(text)),
  name: words.map((text) => JSON.stringify(text)),
  date: moments,
  updated: moments,
  edited: moments,
  expires: pick("2099-01-01"),
  summary: words.map((text) => `>\n  ${text}\n  ${text}`),
  author: pick("ana", "[ana]", "[]", "''"),
  section: pick("local"),
  tags: pick("[Fire, 'F #']", "Fire", "\n  - Port\n  - Дим"),
  image: pick("{src: quay.gif, alt: The quay}", "quay.gif"),
  video: pick("{youtube: abcdefghijk}", "{src: quay.mp4}"),
  source: addresses.map((url) => `{name: The Wire, url: ${url}}`),
  kind: pick("news", "opinion", "person"),
  tone: pick("grave"),
  corrections: moments.map((date) => `[{date: ${date}, text: The ship is Danish.}]`),
  draft: pick("true", "false", "yes", "~"),
  aliases: pick("[/old/place/]", "/a", "a b"),
  slug: pick("ferry"),
  lang: pick("de", "pt-BR", "x", "de-"),
  series: words.map((text) => JSON.stringify(text)),
  related: pick("[harbour-fire]", "harbour-fire"),
  comments: pick("open", "closed", "off"),
  sensitive: pick("true", "Pictures of fire"),
  replyTo: pick("c1", "c9"),
  status: pick("published", "held", "spam", "removed"),
  role: pick("Reporter"),
  url: addresses,
  links: addresses.map((url) => `\n  - name: Blog\n    url: ${url}`),
};

const keys = pick(
  ...Object.keys(fitting),
  "email",
  "titel",
  "permalink",
  "__proto__",
  "constructor",
  "toString",
  "<<",
  "? a",
  "[a, b]",
  "{a: b}",
  "'title'",
  '"date"',
  "",
  "-",
  "title\u200b",
  "\u00a0date",
  "0",
  "null",
  "a b",
  "k".repeat(200),
);

const escapes = pick(
  "\\n",
  "\\x41",
  "\\u263a",
  "\\ud800",
  "\\U0001F600",
  "\\q",
  "\\0",
  "\\\n  ",
  '\\"',
  "\\u12",
);
const strange = pick(
  "\u0001",
  "\u202e",
  "\u2028",
  "\u0085",
  "\ufeff",
  "\u200b",
  "\u0301".repeat(20),
  "\t",
  "\u{e0041}",
  "\uffff",
  "\x7f",
  "\x1b[31m",
  "::error::x",
);
const signs = pick(
  ..."&*!|>'\"%@`#?:-[]{},~=<\\",
  "&a ",
  "*a",
  "!!str ",
  "!<x> ",
  "!!js/function ",
  "%YAML 1.1",
);
const numbers = pick(
  "0",
  "-1",
  "0x1F",
  "0o17",
  "1_000",
  ".inf",
  "-.inf",
  ".nan",
  "1e3",
  "9".repeat(400),
  "-0",
);
const scalar = fc.oneof(words, moments, wrongMoments, addresses, wrongAddresses, ids, wrongIds, numbers);
const piece = fc.oneof(scalar, strange, signs, escapes);

const { value } = fc.letrec<{ value: string }>((tie) => {
  const inner = tie("value");
  const entry = join(": ", keys, inner);
  return {
    value: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      scalar,
      many(piece, " ", 4),
      many(fc.oneof(words, escapes, strange), "", 4).map((text) => `"${text}"`),
      many(fc.oneof(words, strange, pick("''", "'")), "", 3).map((text) => `'${text}'`),
      fc
        .tuple(pick("|", ">", "|-", ">+", "|2", "> #", ">9"), many(piece, "\n  ", 4))
        .map(([mark, text]) => `${mark}\n  ${text}`),
      many(inner, ", ", 3).map((text) => `[${text}]`),
      many(entry, ", ", 3).map((text) => `{${text}}`),
      many(inner, "\n  - ", 3).map((text) => `\n  - ${text}`),
      many(entry, "\n  ", 3).map((text) => `\n  ${text}`),
      fc.tuple(signs, inner).map(([sign, text]) => sign + text),
      fc.tuple(inner, pick(" # note", "#", " #", "\t# x")).map(([text, note]) => text + note),
    ),
  };
});

const [right, wrong] = [
  fc
    .constantFrom(...Object.entries(fitting))
    .chain(([key, values]) => values.map((text) => `${key}: ${text}`)),
  fc.oneof(join(": ", keys, value), many(piece, "", 4), pick("...", "---", "# note", "", "- a", "  a: b")),
];

/** What each kind of file must have, so that some of them are accepted. */
const places: Record<string, string[]> = {
  "articles/night-ferry.md": ["title: The night ferry", "date: 2022-03-01"],
  "comments/harbour-fire/c.md": ["author: Ann"],
  "authors/ben.md": ["name: Ben"],
  "pages/imprint.md": ["title: Imprint"],
};

/** Keys that a kind of file knows, more often than not; else hardly a file would be accepted. */
const known: Record<string, string[]> = {
  "articles/night-ferry.md": Object.keys(fitting).filter(
    (key) => !["name", "edited", "replyTo", "status", "role", "url", "links", "title", "date"].includes(key),
  ),
  "comments/harbour-fire/c.md": ["date", "edited", "replyTo", "status", "url", "lang"],
  "authors/ben.md": ["role", "url", "links", "image"],
  "pages/imprint.md": [],
};

const rightIn = (file: string): Text => {
  const names = known[file] as string[];
  if (names.length === 0) return right;
  return fc.constantFrom(...names).chain((key) => (fitting[key] as Text).map((text) => `${key}: ${text}`));
};

const body = fc.oneof(
  { weight: 4, arbitrary: pick("The ferry was late.\n", "Last night.\n\n#Ferry #Night\n") },
  pick("", "\n\n", "---\n", "\u200b", "---\ntitle: x\n---\n"),
  many(piece, " ", 6),
);

const [open, close] = [
  fc.oneof(
    { weight: 12, arbitrary: pick("---\n") },
    pick("--- \n", "---yaml\n", "---js\n", "\ufeff---\n", "----\n", "", "\n---\n", "---\r\n", "---\r", "--"),
  ),
  fc.oneof(
    { weight: 12, arbitrary: pick("\n---\n") },
    pick("\n--- x\n", "\n...\n", "", "\n---", "\n----\n", "\r\n---\r\n", "\n\n---\n\n", "\n ---\n"),
  ),
];

const written: fc.Arbitrary<{ file: string; text: string }> = fc
  .constantFrom(...Object.keys(places))
  .chain((file) => {
    const lines = fc.tuple(
      fc.subarray(places[file] as string[], { minLength: (places[file] as string[]).length - 1 }),
      fc.uniqueArray(rightIn(file), { maxLength: 4, selector: (text) => text.split(":", 1)[0] }),
      fc.oneof(
        { weight: 5, arbitrary: fc.constant([]) },
        { weight: 2, arbitrary: fc.array(fc.oneof(wrong, right), { maxLength: 3 }) },
      ),
    );
    return fc.tuple(open, lines, close, body).map(([first, parts, last, text]) => ({
      file,
      text: first + parts.flat().join("\n") + last + text,
    }));
  });

/** One bend: what is done at which place, from 0 to 1, with which bytes and how many of those that were there. */
type Bend = { at: number; many: number; insert: Buffer };

const bend: fc.Arbitrary<Bend> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  many: fc.nat(12),
  insert: fc.oneof(
    fc
      .oneof(strange, signs, keys, pick("\n", "\r", "\r\n", " ", "", "---", ":", "\0"))
      .map((text) => Buffer.from(text)),
    fc.uint8Array({ maxLength: 3 }).map((bytes) => Buffer.from(bytes)),
    fc
      .tuple(pick("[", "{a: ", "- ", "\n", " ", "x", "'"), fc.nat(1_200))
      .map(([text, n]) => Buffer.from(text.repeat(n))),
  ),
});

function bent(bytes: Buffer, { at, many, insert }: Bend): Buffer {
  const place = Math.floor(at * bytes.length);
  return Buffer.concat([bytes.subarray(0, place), insert, bytes.subarray(place + many)]);
}

/** A whole file, well-formed or not. */
const hostileFile: fc.Arbitrary<HostileFile> = fc
  .tuple(
    written,
    fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.array(bend, { minLength: 1, maxLength: 3 })),
  )
  .map(([{ file, text }, bends]) => ({ file, bytes: bends.reduce(bent, Buffer.from(text)) }));

/** `count` files of different names, since opening a newsroom costs more than reading a file of it. */
export function hostileFiles(count: number): fc.Arbitrary<HostileFile[]> {
  const named = ({ file, bytes }: HostileFile, i: number) => ({
    file: file.replace(".md", `-${i}.md`),
    bytes,
  });
  const all = fc.array(hostileFile, { minLength: 1, maxLength: count, size: "max" });
  return all.map((files) => files.map(named));
}

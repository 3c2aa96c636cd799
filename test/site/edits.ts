// Random edits of a newsroom, as authors, readers and the clock make them, for tests of builds one after another.

import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { type Files, comment, ferryNews, story } from "./ferry-news.ts";

/** One edit: what is done, to which of the things it may be done to, and with which of a few values. */
export type Edit = { what: keyof typeof edits; which: number; value: number };

/** A newsroom that is edited: its files, and the moment that is built for. */
export type Desk = { files: Files; now: number; drafts: boolean };

export function firstDesk(): Desk {
  const files = ferryNews(24);
  const settings = "comments:\n  closeAfterDays: 40\nlite: true\n";
  return {
    files: { ...files, "site.yml": files["site.yml"] + settings },
    now: Date.parse("2022-03-20T12:00:00Z"),
    drafts: false,
  };
}

/** A small picture whose size tells which one it is, as PNG. */
const pictures = [1, 2].map((n) => fs.readFileSync(path.join("content/media", photoNames()[n] as string)));

function photoNames(): string[] {
  return fs.readdirSync("content/media").filter((name) => name.endsWith(".jpg"));
}

const day = 24 * 60 * 60 * 1000;
const tags = ["Harbour", "harbour", "Money", "Tide", "Fog", "Ferry", "Bell", "Salt"];
const sections = ["world", "local"];

/** Does an edit; where there is nothing that it could be done to, nothing is changed. */
export function edit(desk: Desk, { what, which, value }: Edit): void {
  edits[what](desk, which, value);
}

function pick(files: Files, start: string, which: number): string | null {
  const names = Object.keys(files)
    .filter((name) => name.startsWith(start))
    .sort();
  return names[which % Math.max(1, names.length)] ?? null;
}

/** Replaces part of a file of this kind. */
function change(files: Files, start: string, which: number, make: (text: string) => string): void {
  const name = pick(files, start, which);
  if (name !== null) files[name] = make(files[name] as string);
}

/** Sets a key of front matter, or takes it out. */
function set(text: string, key: string, value: string | null): string {
  const without = text.replace(new RegExp(`^${key}:.*\\n`, "m"), "");
  return value === null ? without : without.replace("---\n", `---\n${key}: ${value}\n`);
}

const moment = (now: number, value: number) => new Date(now + (value - 4) * day).toISOString().slice(0, 19);
const idOf = (name: string) => path.basename(name, ".md");

const edits = {
  story: ({ files, now }: Desk, which: number, value: number) => {
    const more = `section: ${sections[value % 2]}\nauthor: ${["ada", "ben", "cleo"][value % 3]}\ntags: [${tags[value]}]`;
    files[`articles/extra-${which % 40}.md`] = story(`Extra ${which}`, moment(now, value), more);
  },
  text: ({ files }: Desk, which: number, value: number) =>
    change(files, "articles/", which, (text) => `${text}\nLine *${value}*.\n`),
  title: ({ files }: Desk, which: number, value: number) =>
    change(files, "articles/", which, (text) => set(text, "title", `Title ${value} & <more>`)),
  tags: ({ files }: Desk, which: number, value: number) =>
    change(files, "articles/", which, (text) =>
      set(text, "tags", `[${tags[value]}, ${tags[(value + 3) % 8]}]`),
    ),
  date: ({ files, now }: Desk, which: number, value: number) =>
    change(files, "articles/", which, (text) => set(text, "date", moment(now, value))),
  draft: ({ files }: Desk, which: number, value: number) =>
    change(files, "articles/", which, (text) => set(text, "draft", value % 2 ? "true" : null)),
  expires: ({ files, now }: Desk, which: number, value: number) =>
    change(files, "articles/", which, (text) =>
      set(text, "expires", value % 3 ? null : moment(now, value + 3)),
    ),
  section: ({ files }: Desk, which: number, value: number) =>
    change(files, "articles/", which, (text) => set(text, "section", sections[value % 2] as string)),
  series: ({ files }: Desk, which: number, value: number) =>
    change(files, "articles/", which, (text) => set(text, "series", value % 2 ? "The Crossing" : null)),
  kind: ({ files }: Desk, which: number, value: number) =>
    change(files, "articles/", which, (text) =>
      set(text, "kind", ["news", "opinion", "sponsored", "live"][value % 4] as string),
    ),
  related: ({ files }: Desk, which: number, value: number) =>
    change(files, "articles/", which, (text) =>
      set(text, "related", `[${idOf(pick(files, "articles/", which * 7 + value) as string)}]`),
    ),
  translation: ({ files, now }: Desk, which: number, value: number) => {
    const original = idOf(pick(files, "articles/crossing", which) ?? "");
    files[`articles/auf-deutsch-${value}.md`] = story(
      "Überfahrt",
      moment(now, value),
      `section: local\nlang: de\ntranslationOf: ${original}`,
    );
  },
  alias: ({ files }: Desk, which: number, value: number) =>
    change(files, "articles/", which, (text) => set(text, "aliases", value % 2 ? `[/old/${which}/]` : null)),
  correction: ({ files, now }: Desk, which: number, value: number) =>
    change(files, "articles/", which, (text) =>
      set(text, "corrections", `[{date: ${moment(now, 2)}, text: It was ${value}.}]`),
    ),
  author: ({ files }: Desk, which: number, value: number) =>
    change(files, "articles/", which, (text) =>
      set(text, "author", ["ada", "[ada, ben]", "cleo", "[]"][value % 4] as string),
    ),
  signature: ({ files }: Desk, which: number, value: number) =>
    change(files, "authors/", which, (text) => set(text, "role", `Role ${value}`)),
  colleague: ({ files }: Desk, which: number) => {
    files[`authors/new-${which % 3}.md`] = `---\nname: New ${which}\n---\nNew here.\n`;
  },
  comment: ({ files, now }: Desk, which: number, value: number) => {
    const id = idOf(pick(files, "articles/", which) ?? "none");
    files[`comments/${id}/c${value}.md`] = comment(
      `Reader ${which % 5}`,
      `${moment(now, value)}Z`,
      `Word ${which}.`,
    );
  },
  answer: ({ files, now }: Desk, which: number, value: number) => {
    const name = pick(files, "comments/", which);
    if (name === null) return;
    const text = comment("Second reader", `${moment(now, value)}Z`, "I agree.");
    files[`${path.dirname(name)}/a${value}.md`] = set(text, "replyTo", idOf(name));
  },
  status: ({ files }: Desk, which: number, value: number) =>
    change(files, "comments/", which, (text) =>
      set(text, "status", ["published", "held", "spam", "removed"][value % 4] as string),
    ),
  "bad comment": ({ files }: Desk, which: number) =>
    change(files, "comments/", which, () => "---\ndate: soon\n---\n"),
  "comment gone": ({ files }: Desk, which: number) => {
    const name = pick(files, "comments/", which);
    if (name !== null) delete files[name];
  },
  "story gone": ({ files }: Desk, which: number) => {
    const name = pick(files, "articles/", which);
    if (name !== null) delete files[name];
  },
  "story moved": ({ files }: Desk, which: number, value: number) => {
    const name = pick(files, "articles/", which);
    if (name === null) return;
    const text = files[name] as string;
    delete files[name];
    files[`articles/${value}/${idOf(name)}.md`] = text;
  },
  "story renamed": ({ files }: Desk, which: number, value: number) => {
    const name = pick(files, "articles/", which);
    if (name === null) return;
    const [old, now] = [idOf(name), `renamed-${which % 9}-${value}`];
    for (const [other, text] of Object.entries(files)) {
      if (other !== name && !other.startsWith(`comments/${old}/`)) continue;
      delete files[other];
      files[other === name ? `articles/${now}.md` : other.replace(`/${old}/`, `/${now}/`)] = text;
    }
  },
  ledger: ({ files }: Desk, which: number, value: number) => {
    const id = idOf(pick(files, "articles/", which) ?? "none");
    files["reactions/ledger.json"] = JSON.stringify({ [id]: { omg: value * 3, love: which % 20 } });
  },
  page: ({ files }: Desk, which: number, value: number) => {
    if (value === 0) delete files["pages/contact.md"];
    else files["pages/contact.md"] = `---\ntitle: Contact ${value}\n---\nKnock ${which} times.\n`;
  },
  picture: ({ files }: Desk, which: number, value: number) => {
    const name = `media/p${which % 3}.jpg`;
    if (value === 0) delete files[name];
    else files[name] = (pictures[value % 2] as Buffer).toString("latin1");
  },
  "picture shown": ({ files }: Desk, which: number, value: number) =>
    change(files, "articles/", which, (text) => `${text}\n![Fog](p${value % 3}.jpg)\n`),
  "picture on top": ({ files }: Desk, which: number, value: number) =>
    change(files, "articles/", which, (text) =>
      set(text, "image", value % 2 ? `{src: p${value % 3}.jpg, alt: Fog}` : null),
    ),
  settings: ({ files }: Desk, which: number, value: number) =>
    change(files, "site.yml", which, (text) =>
      text
        .replace(/^title: .*$/m, `title: The Ferry News ${value}`)
        .replace(/world: .*$/m, `world: World ${which % 3}`)
        .replace(/threshold: .*$/m, `threshold: ${5 + value}`)
        .replace(/^lite: .*$/m, `lite: ${value % 2 === 0}`),
    ),
  pin: ({ files, now }: Desk, which: number, value: number) => {
    const id = idOf(pick(files, "articles/", which) ?? "none");
    const pinned = `front:\n  - article: ${id}\n    until: ${moment(now, value + 2)}\n`;
    change(files, "site.yml", 0, (text) => text.replace(/^front:\n(?: .*\n)*/m, "") + pinned);
  },
  hour: (desk: Desk, _which: number, value: number) => void (desk.now += value * 60 * 60 * 1000),
  days: (desk: Desk, _which: number, value: number) => void (desk.now += value * 9 * day),
  back: (desk: Desk, _which: number, value: number) => void (desk.now -= value * day),
  preview: (desk: Desk) => void (desk.drafts = !desk.drafts),
  nothing: () => {},
};

export const anyEdits: fc.Arbitrary<Edit[]> = fc.array(
  fc.record({
    what: fc.constantFrom(...(Object.keys(edits) as (keyof typeof edits)[])),
    which: fc.nat(999),
    value: fc.nat(7),
  }),
  { minLength: 1, maxLength: 12 },
);

/** Writes what differs from what stands in a folder, and nothing else. */
export function writeFiles(folder: string, files: Files): void {
  const wanted = new Map(Object.entries(files).map(([name, text]) => [path.join(folder, name), text]));
  for (const entry of fs.readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const at = path.join(entry.parentPath, entry.name);
    if (entry.isFile() && !wanted.has(at)) fs.rmSync(at);
  }
  for (const [at, text] of wanted) {
    const bytes = Buffer.from(text, at.endsWith(".jpg") ? "latin1" : "utf8");
    if (fs.existsSync(at) && fs.readFileSync(at).equals(bytes)) continue;
    fs.mkdirSync(path.dirname(at), { recursive: true });
    fs.writeFileSync(at, bytes);
  }
}

/** All files of a folder with a hash of their bytes, to compare two. */
export function bytesOf(folder: string): Map<string, string> {
  const all = new Map<string, string>();
  if (!fs.existsSync(folder)) return all;
  for (const entry of fs.readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const at = path.join(entry.parentPath, entry.name);
    const hash = () => createHash("sha256").update(fs.readFileSync(at)).digest("hex");
    all.set(path.relative(folder, at), entry.isFile() ? hash() : "folder");
  }
  return new Map([...all].sort());
}

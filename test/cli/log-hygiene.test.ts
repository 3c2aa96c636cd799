// Messages show content, and content is hostile: no terminal and no CI service may obey any of it, wherever it stands.

import fs from "node:fs";
import path from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { runCommand as inProcess } from "../../src/cli/command.ts";
import { formatProblems } from "../../src/content/format-problem.ts";
import { openNewsroom } from "../../src/content/open-newsroom.ts";
import { proofread } from "../../src/site/prose.ts";
import { freePort } from "../free-port.ts";
import { newsroomFolder } from "../newsroom-folder.ts";
import { runCommand, startCommand } from "./run-command.ts";

const long = "Q".repeat(4000);
/** A window's title, a cleared screen, lines of their own, commands of three CI services, text that runs backwards. */
const attack =
  "\u001b]0;pwned\u0007\u001b[2J\u009b31m\r\n::error::pwned\n::add-mask::x\r##[error]pwned ##vso[task.setvariable variable=x]y\n##teamcity[buildStop]\u202e\u2028\u2066\u0000";
const hostile = `${attack}${long}`;
/** As text of YAML and JSON that means the same. */
const quoted = JSON.stringify(hostile);
/** As a file's name, which has neither NUL nor slash, and 255 bytes at most. */
const name = attack.replaceAll("\0", "").slice(0, 120);

const story = (field: string, body = "It was put out.") =>
  `---\ntitle: Fire\ndate: 2022-02-28T12:00\n${field}\n---\n${body}\n`;

const fields = [
  ..."title date summary author section tags updated image video source kind tone corrections draft expires aliases slug lang translationOf series related comments sensitive".split(
    " ",
  ),
  quoted,
];
const shapes = [
  (key: string) => `${key}: ${quoted}`,
  (key: string) => `${key}: [${quoted}]`,
  (key: string) => `${key}: {src: ${quoted}, ${quoted}: 1}`,
  (key: string) => `${key}: |\n  ${attack.replaceAll("\n", "\n  ")}`,
];
const bodies = [
  `::: ${attack.replaceAll("\n", " ")}\nx\n:::`,
  `::: quote ${long}\n\n::: ${long}\n:::`,
  `![a](${long})`,
  `![${attack}](<${attack.replaceAll(/[\r\n<>]/g, " ")}>)`,
  `[a](javascript:${long}) [b]{lang=${long}} [^${attack.replaceAll(/\s/g, "")}]`,
  `{{ ${attack} }}`,
];
const wholes = [
  `---js\n${attack}\n---\n`,
  `---${long}\n---\n`,
  `---\n${long}\n---\nx`,
  `---\ntitle: "${attack.replaceAll("\0", "")}\n---\nx`,
  `---\n? [${quoted}]\n: 1\n---\nx`,
  `---\n&${long} a: 1\n---\nx`,
  `---\na: !!${long} 1\n---\nx`,
  `---\n${quoted}: 1\n${quoted}: 2\n---\nx`,
];

function files(): Record<string, string> {
  const all: Record<string, string> = {
    [`articles/${name}.md`]: story(""),
    [`articles/${name}/fire.md`]: story(""),
    [`comments/${name}/c1.md`]: "x",
    [`comments/fire/${name}.md`]: "x",
    [`media/${name}.png`]: "x",
    [`reactions/${name}`]: "x",
    [`authors/${name}.md`]: "x",
    [name]: "x",
    "articles/fire.md": story(""),
    "reactions/a.json": `{${quoted}: {${quoted}: 1, ${quoted}: 2}}`,
    "reactions/b.json": `{"fire": {${quoted}: 1}}`,
    "reactions/c.json": `{"a": ${attack}`,
    "authors/ada.md": `---\nname: ${quoted}\nurl: ${quoted}\n---\n`,
    "pages/about.md": `---\ntitle: ${quoted}\n${quoted}: 1\n---\n`,
  };
  fields.forEach((key, i) =>
    shapes.forEach((shape, j) => (all[`articles/f${i}-${j}.md`] = story(shape(key)))),
  );
  bodies.forEach((body, i) => (all[`articles/b${i}.md`] = story("", body)));
  wholes.forEach((text, i) => (all[`articles/w${i}.md`] = all[`comments/fire/w${i}.md`] = text));
  ["author", "date", "replyTo", "url", "status", quoted].forEach(
    (key, i) => (all[`comments/fire/k${i}.md`] = `---\n${key}: ${quoted}\n---\nx`),
  );
  return all;
}

/** What a terminal or a CI service would obey in a text, and content that was not cut. */
function dangers(text: string): string[] {
  const found: string[] = [];
  for (const line of text.split("\n")) {
    const orders = [
      /[\p{Cc}\p{Bidi_C}\u2028\u2029]/u,
      /^\s*::(?!(?:error|warning|notice) file=)/,
      /##[a-z]*\[/i,
    ];
    const order = orders.find((one) => one.test(line));
    if (order) found.push(`${order}: ${JSON.stringify(line.slice(0, 300))}`);
    if (/Q{203}/.test(line)) found.push(`not cut: ${JSON.stringify(line.slice(0, 300))}`);
    if (line.length > 1600) found.push(`${line.length} characters: ${JSON.stringify(line.slice(0, 300))}`);
  }
  return found;
}

const settings = (more: string) =>
  `title: T\nurl: https://t.example\ndescription: D\nlanguage: en\ntimezone: Europe/London\n${more}\n`;

test("no content reaches a terminal or a CI service as an order, in any format", async () => {
  const content = newsroomFolder(files());
  for (const format of ["text", "github", "json"]) {
    const { status, out, err } = await runCommand("check", "--content", content, "--format", format);
    assert.is(status, 1, err);
    const text = format === "json" ? out.replaceAll(/Q{203,}/g, "Q") : out; // programs get all of it
    assert.equal(
      dangers(text).filter((one) => format !== "json" || !/ characters: /.test(one)),
      [],
    );
    assert.equal(dangers(err), []);
    if (format === "json") assert.ok(JSON.parse(out).length > 100);
    else console.log(`figure: ${out.split("\n").length} lines as ${format}`);
  }
  const output = path.join(path.dirname(content), "_site");
  const { status, out, err } = await runCommand("build", "--content", content, "--output", output);
  assert.is(status, 1);
  assert.ok(err.split("\n").length > 100);
  assert.equal(dangers(out + err), []);
});

/** What `check` prints of a newsroom whose files are well but for what they say. */
function told(files: Record<string, string>): string {
  const { newsroom, problems } = openNewsroom(newsroomFolder(files));
  return formatProblems([...problems, ...(newsroom ? proofread(newsroom) : [])], "text");
}

test("neither do settings and the text of stories", () => {
  const keys =
    "title url language timezone sections reactions permalink menu front repository fonts share comments".split(
      " ",
    );
  for (const key of [...keys, quoted]) {
    const site =
      settings("").replace(new RegExp(`^${key.slice(0, 20)}:.*\n`, "m"), "") + `${key}: ${quoted}\n`;
    const lines = told({ "site.yml": site, "articles/fire.md": story("") });
    assert.ok(lines !== "", key);
    assert.equal(dangers(lines), [], key);
  }
  const lines = told(Object.fromEntries(bodies.map((body, i) => [`articles/b${i}.md`, story("", body)])));
  assert.match(lines, "b0.md");
  assert.equal(dangers(lines), []);
});

test("wrong usage is told without obeying it", async () => {
  const content = newsroomFolder({ "articles/fire.md": story("") });
  const word = name + long;
  const wrong: [command: string, ...args: string[]][] = [
    ["build", "--now", word],
    ["build", "--base-url", word],
    ["build", "--shard", word],
    ["build", `--${word}`],
    ["build", word],
    ["build", "--content", name, "--output", `${name}/x`],
    ["build", "--content", content, "--output", `${content}/${name}`],
    ["check", "--format", word],
    ["check", "--content", name],
    ["new", "Fire", "--content", content, "--section", word],
    ["new", "Fire", "--content", content, "--author", word],
    ["new", "Fire", "--content", content, "--lang", word],
    ["new", word, "--content", content],
    ["start", "--port", word],
  ];
  for (const [command, ...args] of wrong) {
    const { status, out, err } = await runCommand(command, ...args);
    assert.ok(status === 1 || status === 2, `${status} ${JSON.stringify(args)} ${err}`);
    const found = dangers((out + err).replaceAll(/Q{203,600}/g, "Q")); // what was typed is cut later than content
    assert.equal(found, [], JSON.stringify(args));
  }
});

test("an error of a library that quotes content is told line by line", async () => {
  const { write } = process.stderr;
  let printed = "";
  process.stderr.write = ((text: string) => Boolean((printed += text))) as typeof write;
  const [argv, status] = [process.argv, process.exitCode];
  process.argv = argv.slice(0, 2);
  try {
    await inProcess({
      help: "",
      options: {},
      run: () => {
        throw new TypeError(attack + long);
      },
    });
  } finally {
    process.stderr.write = write;
    process.argv = argv;
    process.exitCode = status;
  }
  assert.match(printed, /^This is a fault of Broadsheet/);
  assert.equal(dangers(printed.replaceAll(/Q{203,600}/g, "Q")), []);
});

test("a preview prints nothing of it either", async () => {
  const content = newsroomFolder({ "articles/fire.md": story("") });
  const port = String(await freePort());
  const child = startCommand(
    "start",
    "--content",
    content,
    "--output",
    path.join(content, "../_site"),
    "--port",
    port,
  );
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (printed += data));
  const until = async (isDone: () => boolean, what: string) => {
    for (let i = 0; i < 400 && !isDone(); i++) await new Promise((resolve) => setTimeout(resolve, 100));
    assert.ok(isDone(), `${what}: ${printed}`);
  };
  try {
    await until(() => printed.includes("1 article"), "it was never made");
    fs.writeFileSync(path.join(content, `articles/${name}.md`), story(`${quoted}: 1`));
    await until(() => printed.includes("does not fit into an address"), "the name was never told");
    fs.writeFileSync(path.join(content, "articles/fire.md"), story(`${quoted}: 1`));
    await until(() => printed.includes("is an unknown key"), "the key was never told");
    assert.equal(dangers(printed), []);
  } finally {
    child.kill("SIGINT");
  }
});

test.run();

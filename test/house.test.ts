// The rules of the house: who may import whom, how files begin, where markup is trusted.

import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";

const root = path.resolve(import.meta.dirname, "..");

function filesOf(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name.replaceAll(path.sep, "/")}`)
    .filter((name) => /\.[tj]s$/.test(name))
    .sort();
}

const read = (file: string) => readFileSync(path.join(root, file), "utf8");
const code = [...filesOf("src"), ...filesOf("layouts")];
const tests = filesOf("test").filter((file) => file.endsWith(".test.ts"));

/** What each room of the house may import from, besides itself. */
const arrows: Record<string, string[]> = {
  "src/html.ts": [],
  "src/load.js": [],
  "src/unseen.js": [],
  "src/disk-words.js": ["src/unseen.js"],
  "src/run.js": ["src/load.js", "src/disk-words.js", "src/unseen.js"],
  "src/news": [],
  "src/markdown": ["src/html.ts", "src/news"],
  "src/browser": ["src/news", "src/markdown"], // a preview of a comment reads markdown by the same rules
  "src/content": ["src/load.js", "src/unseen.js", "src/disk-words.js", "src/news"],
  layouts: ["src/html.ts", "src/news"],
  "src/site": [
    "src/load.js",
    "src/unseen.js",
    "src/disk-words.js",
    "src/html.ts",
    "src/news",
    "src/markdown",
    "src/content",
    "layouts",
  ],
  "src/cli": ["src/load.js", "src/unseen.js", "src/disk-words.js", "src/news", "src/content", "src/site"],
  "src/api": ["src/news"],
};

function roomOf(file: string): string {
  return file.startsWith("layouts/") ? "layouts" : file.split("/").slice(0, 2).join("/");
}

/** Everything that a module names after `from` or in `import(…)`, whole lines of comments apart. */
function importsOf(file: string): string[] {
  const statements = read(file).replaceAll(/^\s*(?:\/\/|\/?\*).*$/gm, "");
  const named = /(?:\bfrom|\bimport)\s*\(?\s*"([^"]+)"/g;
  return [...statements.matchAll(named)].map(([, name]) => name as string);
}

test("imports go one way: html, layouts, news, markdown, content, site, commands", () => {
  for (const file of code) {
    const room = roomOf(file);
    assert.ok(arrows[room], `${file} is in a room that the house does not have`);
    for (const name of importsOf(file).filter((one) => one.startsWith("."))) {
      const target = path.posix.join(path.posix.dirname(file), name);
      assert.ok(existsSync(path.join(root, target)), `${file} imports ${name}, which is not there`);
      const allowed = [room, ...(arrows[room] ?? [])].includes(roomOf(target));
      assert.ok(allowed, `${file} imports ${target}: ${room} may not know ${roomOf(target)}`);
    }
  }
});

test("the news are pure: they read no files, and nothing of the newsroom reads the clock on its own", () => {
  const files = filesOf("src/news");
  for (const file of files) {
    for (const name of importsOf(file)) assert.not.match(name, /^node:(?:fs|child_process|http|os)/, file);
  }
  const pure = [...files, ...filesOf("layouts"), ...filesOf("src/markdown")];
  for (const file of pure)
    assert.not.match(read(file), /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(/, file);
});

test("nobody but the site knows Eleventy", () => {
  const knowing = code.filter((file) => importsOf(file).some((name) => name.startsWith("@11ty/")));
  assert.ok(knowing.length > 0);
  for (const file of knowing) assert.match(file, /^src\/site\//);
});

test("every file begins with a sentence that says what it is", () => {
  const others = filesOf("test").filter((file) => !tests.includes(file)); // a test's own sentences say what it is
  for (const file of [...code, ...others]) {
    assert.match(read(file), /^\/\/ \S.{10,}/, `${file} needs a comment on its first line`);
  }
});

test("no file collects what has no home", () => {
  for (const file of [...code, ...filesOf("test")]) {
    assert.not.match(file, /(?:^|\/)(?:index|utils?|helpers?|misc|common|manager)(?:\/|\.ts$)/i);
    assert.match(file, /^[a-z0-9/.-]+$/, `${file} is not written in small letters and hyphens`);
    assert.not.match(read(file), /^export default/m, `${file} has an export without a name`);
  }
});

test("the configuration of the build is a table of contents", () => {
  const lines = read(".eleventy.js").trimEnd().split("\n");
  assert.ok(lines.length < 30, `${lines.length} lines`);
});

test("every file of tests runs them", () => {
  assert.ok(tests.length > 20);
  for (const file of tests)
    assert.match(read(file), /^\w+\.run\(\);\s*$/m, `${file} does not end with test.run()`);
});

test("markup is trusted only with a reason beside it", () => {
  for (const file of code.filter((name) => name !== "src/html.ts")) {
    const lines = read(file).split("\n");
    lines.forEach((line, i) => {
      if (!/\braw\(/.test(line) || /^\s*(?:\/\/|\/?\*)/.test(line)) return;
      const beside = /\/\/|\*\//.test(line) || /^\s*(?:\/\/|\/?\*)/.test(lines[i - 1] ?? "");
      assert.ok(beside, `${file}:${i + 1} trusts markup and does not say why`);
    });
  }
});

test("what runs at the reader's writes text, never markup", () => {
  const sinks =
    /\b(?:innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|document\.write|eval|new Function)\b/;
  for (const file of filesOf("src/browser")) assert.not.match(read(file), sinks, file);
});

test("no path of one person's machine is in the code", () => {
  for (const file of [...code, ...filesOf("test")])
    assert.not.match(read(file), /["'`(]\/(?:home|Users|root)\//, file);
});

test("every file that the README shows is there", () => {
  const shown = [...read("README.md").matchAll(/^!\[[^\]]*\]\((\S+)\)$/gm)].map(([, file]) => file as string);
  assert.ok(shown.length > 0);
  for (const file of shown) assert.ok(existsSync(path.join(root, file)), file);
});

test("every command that the README names is one of package.json", () => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  const text = read("README.md");
  const named = [...text.matchAll(/\bnpm (?:run (?:-s |--silent )?)?([a-z][\w:-]*)/g)].map(
    ([, name]) => name as string,
  );
  for (const name of new Set(named)) {
    if (["ci", "install"].includes(name)) continue;
    assert.ok(Object.hasOwn(scripts, name), `README.md names npm ${name}`);
  }
});

test.run();

// Things in content that are no news: links, pipes, sockets, code, settings of tools. None is run, followed or copied, each
// is named, and nothing outside of the output and the cache changes.

import { execFileSync } from "node:child_process";
import fs from "node:fs";
import net from "node:net";
import path from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { copyProject } from "../bench/project-copy.ts";
import { runCommand } from "../cli/run-command.ts";
import { newsroomFolder } from "../newsroom-folder.ts";
import { filesBelow, freshFolder } from "./build-site.ts";

const secret = "The key of the editors lies under the gull";
const story = (title: string) => `---\ntitle: ${title}\ndate: 2022-02-28T12:00\n---\nIt was put out.\n`;

/** A newsroom in a folder with other things beside it, which are nobody's business. */
function room(files: Record<string, string>): {
  room: string;
  content: string;
  outside: string;
  args: string[];
} {
  const content = newsroomFolder({ "articles/fire.md": story("Fire"), ...files });
  const outside = path.join(content, "../outside");
  fs.mkdirSync(outside);
  fs.writeFileSync(path.join(outside, "secret.md"), story(secret));
  const args = ["--content", content, "--output", path.join(content, "../_site"), "--now", "2022-05-01"];
  return { room: path.dirname(content), content, outside, args };
}

/** Everything below a folder but the site: kind, size, time of change, and where a link leads. */
function listing(folder: string): string[] {
  return filesAndFolders(folder)
    .filter((name) => !/^_site(?:\/|$)/.test(name))
    .map((name) => {
      const stat = fs.lstatSync(path.join(folder, name));
      const link = stat.isSymbolicLink() ? fs.readlinkSync(path.join(folder, name)) : "";
      return `${name} ${stat.mode} ${stat.size} ${stat.isDirectory() ? "" : stat.mtimeMs} ${link}`;
    });
}

function filesAndFolders(folder: string): string[] {
  return fs.readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
}

/** Whether any file of a site holds this text. */
const holds = (site: string, text: string) =>
  filesBelow(site).some((file) => fs.readFileSync(path.join(site, file)).includes(text));

const run = `require("node:fs").writeFileSync("PWNED", "x"); globalThis.pwned = true;`;

/** Files that a generator, npm, git or a host would run or obey. */
const orders: Record<string, string> = {
  "articles/articles.11tydata.js": run,
  "articles/fire.11tydata.cjs": run,
  "articles/fire.njk": "{{ 7 * 7 }}",
  "articles/fire.11ty.js": run,
  "articles/index.html": "<script>alert(1)</script>",
  "articles/.eleventyignore": "*",
  "_data/x.js": run,
  "_data/site.json": "{}",
  "_includes/layout.njk": "{{ content }}",
  "articles/_data/y.js": run,
  ".eleventy.js": run,
  ".eleventyignore": "articles",
  ".npmrc": "ignore-scripts=false",
  ".gitattributes": "* filter=x",
  ".env": "NODE_OPTIONS=--require ./x.js",
  "package.json": `{ "scripts": { "preinstall": "touch PWNED" } }`,
  "tsconfig.json": `{ "extends": "./x" }`,
  _headers: "/*\n  Content-Security-Policy: default-src *",
  "media/_headers": "/*\n  Content-Security-Policy: default-src *",
  _redirects: "/* https://evil.example/",
  "media/evil.svg": "<svg onload='alert(1)'/>",
  "media/evil.html": "<script>alert(1)</script>",
  "media/sw.js": run,
  "reactions/x.js": run,
  "authors/ada.js": run,
  "pages/about.html": "<script>alert(1)</script>",
};

test("files that other tools would run or obey are named, and neither run, obeyed nor copied", async () => {
  const { room: folder, args } = room(orders);
  const before = listing(folder);
  const { status, err } = await runCommand("build", ...args);
  assert.is(status, 1);
  for (const name of Object.keys(orders)) {
    const [first, ...rest] = name.split("/") as [string, ...string[]];
    const named = ["articles", "authors", "pages", "media", "reactions"].includes(first)
      ? `content/${first}/${(rest[0] as string).startsWith("_data") ? "_data" : rest.join("/")}:1:1: `
      : `content/${first}:1:1: `;
    assert.match(err, named);
  }
  assert.equal(listing(folder), before);
  assert.not.ok(fs.existsSync(path.join(folder, "_site")));
  assert.not.ok(fs.existsSync("PWNED"));
});

test("among comments, where strangers write, they are left out with a warning, and the site is made without them", async () => {
  const names = Object.keys(orders).filter((name) => !name.includes("/"));
  const files = Object.fromEntries(names.map((name) => [`comments/fire/${name}`, orders[name] as string]));
  const { room: folder, args } = room({
    ...files,
    "comments/fire/c1.11tydata.js": run,
    "comments/fire/c1.md": "Hello.",
  });
  const before = listing(folder);
  const { status, err } = await runCommand("build", ...args);
  assert.is(status, 0, err);
  for (const name of names) assert.match(err, `comments/fire/${name}:1:1: is `);
  const site = path.join(folder, "_site");
  assert.equal(
    filesBelow(site).filter((file) =>
      /\.(?:njk|npmrc|env)$|11ty|eleventy|package\.json|_redirects/.test(file),
    ),
    [],
  );
  assert.ok(holds(site, "Hello."));
  assert.not.ok(holds(site, "default-src *"));
  assert.equal(listing(folder), before);
});

test("links, loops, pipes, sockets, folders in disguise and huge files are named, not waited for and not read", async () => {
  const { room: folder, content, outside, args } = room({ "comments/fire/c1.md": "Hello." });
  const at = (name: string) => path.join(content, name);
  fs.mkdirSync(at("media"));
  fs.symlinkSync(path.join(outside, "secret.md"), at("comments/fire/link.md"));
  fs.symlinkSync(outside, at("comments/fire/folder.md"));
  fs.symlinkSync("loop.md", at("comments/fire/loop.md"));
  fs.symlinkSync("..", at("comments/fire/up"));
  fs.symlinkSync(outside, at("comments/storm"));
  fs.mkdirSync(at("comments/fire/c2.md"));
  execFileSync("mkfifo", [at("comments/fire/pipe.md")]);
  fs.writeFileSync(at("comments/fire/huge.md"), "");
  fs.truncateSync(at("comments/fire/huge.md"), 1024 ** 3);
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(at("comments/fire/socket.md"), resolve));
  try {
    const before = listing(folder);
    const start = performance.now();
    const { status, err } = await runCommand("build", ...args);
    assert.is(status, 0, err);
    const told: [string, string][] = [
      ["fire/link.md", "is a symbolic link"],
      ["fire/folder.md", "is a symbolic link"],
      ["fire/loop.md", "is a symbolic link"],
      ["fire/up", "is a symbolic link"],
      ["storm", "is a symbolic link"],
      ["fire/c2.md", "is a folder"],
      ["fire/pipe.md", "is a named pipe"],
      ["fire/socket.md", "is a socket"],
      ["fire/huge.md", "has 1073741824 bytes: at most 65536 are read"],
    ];
    for (const [name, message] of told) assert.match(err, `comments/${name}:1:1: ${message}`);
    const site = path.join(folder, "_site");
    assert.ok(holds(site, "Hello."));
    assert.not.ok(holds(site, secret));
    assert.equal(listing(folder), before);
    console.log(
      `figure: built in ${((performance.now() - start) / 1000).toFixed(1)} s beside a file of 1 GB`,
    );
  } finally {
    server.close();
  }
});

test("a file that may not be read stops the build, among comments, too, and says what to do", async () => {
  const { content, args } = room({ "comments/fire/c1.md": "Hello." });
  fs.chmodSync(path.join(content, "comments/fire/c1.md"), 0);
  if (process.getuid?.() === 0) {
    console.log("skipped: root may read every file; the faults of broken disks stand for it");
    return;
  }
  const { status, err } = await runCommand("build", ...args);
  assert.is(status, 1);
  assert.match(
    err,
    /comments\/fire\/c1\.md:1:1: cannot be read: that is not allowed \(EACCES.*give the user/,
  );
});

test("a link in the place of a folder of the site or of the cache is replaced, and nothing is written behind it", async () => {
  const { room: folder, content, outside, args } = room({ "media/a.pdf": "x" });
  const project = path.join(freshFolder(), "project");
  copyProject(project);
  const build = () => runCommandIn(project, ["build", ...args]);
  await build();
  const site = path.join(folder, "_site");
  const clean = filesAndFolders(site);
  const before = fs.readdirSync(outside);
  for (const name of ["2022", "media", "assets", "tags"]) replaceByLink(path.join(site, name), outside);
  const cache = path.join(project, ".cache");
  replaceByLink(path.join(cache, "assets"), outside);
  for (const kind of ["newsrooms", "sites"]) {
    const [inner] = fs.readdirSync(path.join(cache, kind));
    replaceByLink(path.join(cache, kind, inner as string), outside);
  }
  fs.appendFileSync(path.join(content, "articles/fire.md"), "More.\n");
  await build();
  assert.equal(fs.readdirSync(outside), before);
  assert.equal(filesAndFolders(site), clean);
  const links = [site, cache].flatMap((one) =>
    fs.readdirSync(one, { recursive: true, withFileTypes: true }).filter((entry) => entry.isSymbolicLink()),
  );
  assert.equal(
    links.map(({ name }) => name),
    [],
  );
});

function replaceByLink(at: string, target: string): void {
  fs.rmSync(at, { recursive: true });
  fs.symlinkSync(target, at);
}

/** Runs a command in a copy of the project; one that fails fails the test. */
function runCommandIn(project: string, args: string[]): void {
  execFileSync(process.execPath, ["src/run.js", ...args], {
    cwd: project,
    stdio: ["ignore", "ignore", "inherit"],
  });
}

test.run();

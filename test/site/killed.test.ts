// Builds that are killed: whenever that happens, readers find whole pages and no dead link, and the next build mends all.
//
// KILLS=300 npm run unit -- killed: more of them than in `npm test`

import fs from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { runCommand, startCommand } from "../cli/run-command.ts";
import { newsroomFolder } from "../newsroom-folder.ts";
import { freshFolder } from "./build-site.ts";
import { bytesOf, writeFiles } from "./edits.ts";
import { type Files, ferryNews, story } from "./ferry-news.ts";

const kills = Number(process.env["KILLS"] ?? 12);

/** Two editions of one newsroom; each has a story and a tag that the other has not, and most pages differ. */
const editions: Files[] = ["Monday", "Tuesday"].map((day) => {
  const files = ferryNews(60);
  return {
    ...files,
    "site.yml": (files["site.yml"] as string).replace(/^title: .*$/m, `title: The ${day} News`),
    [`articles/${day}.md`.toLowerCase()]: story(day, "2022-04-12T09:00", `section: world\ntags: [${day}]`),
  };
});

const content = newsroomFolder(editions[0] as Files);
const room = freshFolder();
const site = path.join(room, "site");
const build = (output: string, ...more: string[]) =>
  ["build", "--content", content, "--output", output, "--now", "2022-05-01", ...more] as const;

/** Addresses of the site's own pages that a page links to, as files. */
function linked(file: string): string[] {
  const text = fs.readFileSync(file, "utf8");
  const paths = [...text.matchAll(/(?:href|src)="(\/[^"#?]*)/g)].map(([, found]) =>
    decodeURI(found as string),
  );
  return paths.map((found) => path.join(site, found.endsWith("/") ? `${found}index.html` : found));
}

/** What a reader would find wrong with the site as it stands; `whole` are the files of both editions. */
function faults(whole: Map<string, string>[]): string[] {
  const standing = bytesOf(site);
  const torn = [...standing].filter(([file, hash]) => !whole.some((edition) => edition.get(file) === hash));
  const pages = [...standing.keys()].filter((file) => file.endsWith(".html"));
  const dead = pages.flatMap((file) =>
    linked(path.join(site, file)).flatMap((target) =>
      fs.existsSync(target) ? [] : [`${file}: no ${target}`],
    ),
  );
  return [...torn.map(([file]) => `${file} is of neither edition`), ...dead];
}

/** The first file that appears of an edition that differs from the one before. */
const first = path.join(site, "manifest.webmanifest");
const timeOf = (file: string) => fs.lstatSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Waits until a file was replaced, which is when a build has begun to publish, or until that build has ended. */
async function published(file: string, before: number, ended: Promise<unknown>): Promise<void> {
  let isOver = false;
  void ended.then(() => (isOver = true));
  while (!isOver && timeOf(file) === before) await new Promise((resolve) => setImmediate(resolve));
}

test("a build that is killed leaves whole pages, and the next one makes the site of a clean build", async () => {
  const whole: Map<string, string>[] = [];
  for (const files of editions) {
    writeFiles(content, files);
    const clean = path.join(room, "clean");
    assert.is((await runCommand(...build(clean, "--clean"))).status, 0);
    whole.push(bytesOf(clean));
    fs.rmSync(clean, { recursive: true });
  }
  let [killed, torn] = [0, 0];
  const start = performance.now();
  assert.is((await runCommand(...build(site))).status, 0);
  const length = performance.now() - start;
  for (let i = 0; i < kills; i++) {
    const edition = i % 2;
    writeFiles(content, editions[edition] as Files);
    const before = timeOf(first);
    const child = startCommand(...build(site, ...(i % 3 === 0 ? ["--clean"] : [])));
    const ended = new Promise<NodeJS.Signals | null>((resolve) =>
      child.on("close", (_, signal) => resolve(signal)),
    );
    if (i % 2 === 0) await pause((length * (i + 1)) / kills);
    else await published(first, before, ended);
    child.kill("SIGKILL");
    if ((await ended) === "SIGKILL") killed++;
    assert.equal(faults(whole), [], `after kill ${i}`);
    const standing = bytesOf(site);
    if (
      !whole.some(
        (one) => one.size === standing.size && [...one].every(([at, hash]) => standing.get(at) === hash),
      )
    )
      torn++;
    const { status, err } = await runCommand(...build(site));
    assert.is(status, 0, err);
    assert.equal(bytesOf(site), whole[edition], `after the build that followed kill ${i}`);
    assert.equal(fs.readdirSync(room), ["site"]);
  }
  console.log(`figure: ${killed} builds killed, ${torn} of them between two editions`);
  assert.ok(torn > 0, "none of them was killed while it published");
  assert.ok(killed > kills / 3, `${killed} of ${kills} builds were killed before they ended`);
});

test.run();

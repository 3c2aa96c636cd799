// Loads our TypeScript: bundled by esbuild into `.cache/code`, and bundled anew when any of it has changed.
// @ts-check

import { createHash } from "node:crypto";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** The folder of this project, from wherever this file runs: its own place, or a bundle. */
export const project = folderOf(import.meta.dirname);

/** What is started by itself: commands, the chapters of the build, threads, trials. */
const starts =
  /^src\/cli\/(?:build|check|new|start)\.ts$|^src\/site\/chapters\.ts$|\/(?:read-ahead|survey|writer)-thread\.ts$|\/render-trial\.ts$/;

/** These find files beside their own, so they stay where npm laid them. */
const external = ["@11ty/eleventy", "esbuild", "pagefind", "sharp"];

/** @param {string} folder */
function folderOf(folder) {
  for (let at = folder; ; at = path.dirname(at)) {
    if (fs.existsSync(path.join(at, ".eleventy.js"))) return at;
    if (at === path.dirname(at)) throw new Error(`no folder above ${folder} has an .eleventy.js`);
  }
}

/** All files of the code, as `src/html.ts`. */
function sources() {
  return ["layouts", "src"].flatMap((room) =>
    fs
      .readdirSync(path.join(project, room), { recursive: true, encoding: "utf8" })
      .map((name) => `${room}/${name.replaceAll(path.sep, "/")}`)
      .filter((name) => /\.(?:ts|js|css|svg)$/.test(name))
      .sort(),
  );
}

const room = path.join(project, ".cache/code");
/** Whether this very file runs from a bundle, whose folder bears the key. */
const isBundle = path.dirname(import.meta.dirname) === room;

/** Names the code that runs: its sources, libraries and Node. The same key means the same pages. */
export function codeKey() {
  return isBundle ? path.basename(import.meta.dirname) : keyOnDisk();
}

/** Names the code as it stands on the disk; it may be newer than the code that runs. */
export function keyOnDisk() {
  const hash = createHash("sha256").update(process.version);
  // npm notes in the last of them which libraries are there, whatever the lock file says by now.
  const others = [".eleventy.js", "package.json", "package-lock.json", "node_modules/.package-lock.json"];
  for (const name of [...sources(), ...others]) {
    const file = path.join(project, name);
    if (fs.existsSync(file)) hash.update(`${name}\0`).update(fs.readFileSync(file)).update("\0");
  }
  return hash.digest("hex").slice(0, 32);
}

/**
 * The bundle's file for one of our own (`src/cli/build.ts`), as it stands on the disk now.
 * @param {string} file
 */
function bundled(file) {
  const folder = path.join(room, keyOnDisk());
  if (!isWhole(folder)) bundle(folder);
  return inBundle(folder, file);
}

/**
 * The file to start a thread or a process from: of the same code as this.
 * @param {string} file
 */
export function threadFile(file) {
  return isBundle ? inBundle(import.meta.dirname, file) : bundled(file);
}

/**
 * @param {string} folder
 * @param {string} file
 */
function inBundle(folder, file) {
  return path.join(folder, path.basename(file).replace(/\.ts$/, ".js"));
}

/** In a bundle: what each of its files measures, in bytes. */
const sizesName = "sizes.json";

/**
 * Whether a bundle is there, and nothing of it was cut off or lost since it was made.
 * @param {string} folder
 */
function isWhole(folder) {
  try {
    /** @type {[string, number][]} */
    const sizes = JSON.parse(fs.readFileSync(path.join(folder, sizesName), "utf8"));
    return sizes.every(([name, size]) => fs.lstatSync(path.join(folder, name)).size === size);
  } catch {
    return false;
  }
}

/** @param {string} folder */
function bundle(folder) {
  fs.mkdirSync(room, { recursive: true });
  const aside = fs.mkdtempSync(path.join(room, ".made-"));
  /** @type {typeof import("esbuild")} */
  const esbuild = createRequire(path.join(project, "package.json"))("esbuild");
  esbuild.buildSync({
    absWorkingDir: project,
    entryPoints: sources().filter((name) => starts.test(name)),
    outdir: aside,
    entryNames: "[name]",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    external,
    // Libraries of the older kind ask for Node's own modules by `require`.
    banner: {
      js: `import { createRequire as $require } from "node:module"; const require = $require(import.meta.url);`,
    },
  });
  try {
    fs.writeFileSync(path.join(aside, "package.json"), `{ "type": "module" }\n`);
    const sizes = fs.readdirSync(aside).map((name) => [name, fs.lstatSync(path.join(aside, name)).size]);
    fs.writeFileSync(path.join(aside, sizesName), JSON.stringify(sizes));
    if (!isWhole(folder)) fs.rmSync(folder, { recursive: true, force: true });
    fs.renameSync(aside, folder);
  } catch (error) {
    fs.rmSync(aside, { recursive: true });
    if (!fs.existsSync(folder)) throw error; // else another process was faster
  }
  forget(folder);
}

/**
 * Removes bundles of a day ago and more; a command may still be running from a younger one.
 * @param {string} kept
 */
function forget(kept) {
  const day = 24 * 60 * 60 * 1000;
  try {
    for (const name of fs.readdirSync(room)) {
      const folder = path.join(room, name);
      if (folder !== kept && fs.lstatSync(folder).mtimeMs < Date.now() - day)
        fs.rmSync(folder, { recursive: true, force: true });
    }
  } catch {
    // another process was faster, or the next one tries again
  }
}

/**
 * Imports one of our own files, as it stands on the disk now. Where a loader for TypeScript is at work, as in tests, that
 * is asked.
 * @param {string} file
 */
export function load(file) {
  const isLoaderAtWork = process.execArgv.some((word) => word.startsWith("tsx"));
  return import(pathToFileURL(isLoaderAtWork ? path.join(project, file) : bundled(file)).href);
}

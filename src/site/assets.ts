// Assets: style sheets, scripts and the faces of reactions, bundled, minified and named after their content.

import fs from "node:fs";
import path from "node:path";
import type { BuildOptions } from "esbuild";
import type { AssetPaths } from "../../layouts/page.ts";
import type { Newsroom } from "../news/newsroom.ts";
import type { Site } from "../news/site.ts";
import { keyOnDisk, project } from "../load.js";
import { fonts } from "./fonts.ts";
import { keyOf, kept } from "./kept.ts";

/** `path` is where it is served, with a fingerprint in it: `/assets/site.3F2A9C01.css`. */
export type Asset = { path: string; content: Uint8Array };
/** All files, and the addresses of those that pages name; scripts find the parts they load later by themselves. */
export type Assets = { files: Asset[]; paths: AssetPaths };

/** Syntax that all browsers of the last two and a half years know: Baseline "widely available", nesting of CSS among it. */
const target = ["chrome120", "firefox121", "safari17.2"];

const common = {
  absWorkingDir: project, // fingerprints hold the paths of sources: seen from here they are the same on every machine
  preserveSymlinks: true, // as above, also where the packages are linked to
  bundle: true,
  minify: true,
  charset: "utf8",
  legalComments: "none",
  write: false,
  target,
} satisfies BuildOptions;

/** What pages link to, by its name in `AssetPaths`. */
function entriesOf({ offline }: Site): Partial<Record<Exclude<keyof AssetPaths, "textFonts">, string>> {
  return {
    storySheet: "layouts/styles/story-sheet.css",
    siteSheet: "layouts/styles/site-sheet.css",
    script: "src/browser/site.ts",
    searchScript: "src/browser/search.ts",
    faces: "layouts/styles/faces.svg",
    ...(offline && { offlineScript: "src/browser/news-kept.ts" }),
  };
}

/** A worker has to stand at a fixed address. One that a browser got earlier goes only when another takes its place. */
async function worker({ offline }: Site): Promise<Asset> {
  const { build } = await import("esbuild");
  const source = offline ? "service-worker" : "service-worker-gone";
  const { outputFiles } = await build({
    ...common,
    entryPoints: [`src/browser/${source}.ts`],
    format: "iife",
  });
  return { path: "/sw.js", content: outputFiles[0]?.contents as Uint8Array };
}

/** What `layouts/styles` and `src/browser` hold for a newsroom, and its fonts; kept from an earlier build, or bundled. */
export async function bundleAssets({ site, articles }: Newsroom): Promise<Assets> {
  const languages = [...new Set([site.language, ...articles.map(({ lang }) => lang)])].sort();
  const store = kept("assets");
  const key = keyOf(JSON.stringify([keyOnDisk(), site, languages]));
  const folder = store.find(key, [name]);
  if (folder) return fromText(fs.readFileSync(path.join(folder, name), "utf8")); // whole, as its size says
  const assets = await bundle(site, languages);
  store.add(key, new Map([[name, Buffer.from(toText(assets))]]));
  return assets;
}

const name = "assets.json";

function toText({ files, paths }: Assets): string {
  const texts = files.map(({ path, content }) => [path, Buffer.from(content).toString("base64")]);
  return JSON.stringify({ files: texts, paths });
}

function fromText(text: string): Assets {
  const { files, paths } = JSON.parse(text) as { files: [string, string][]; paths: AssetPaths };
  return {
    files: files.map(([path, content]) => ({ path, content: Buffer.from(content, "base64") })),
    paths,
  };
}

async function bundle(site: Site, languages: string[]): Promise<Assets> {
  const entries = entriesOf(site);
  const { css, files: fontFiles, textFiles } = fonts(site, languages);
  const { build } = await import("esbuild"); // which is loaded only when it is needed
  const { outputFiles, metafile } = await build({
    ...common,
    entryPoints: Object.values(entries),
    outdir: "assets",
    entryNames: "[name].[hash]",
    chunkNames: "[name].[hash]",
    splitting: true,
    loader: { ".svg": "copy" },
    format: "esm",
    metafile: true,
    footer: { css }, // a sheet of their own would be one more that pages wait for
  });
  const served = new Map<string, string>();
  for (const [file, { entryPoint }] of Object.entries(metafile.outputs)) {
    if (entryPoint) served.set(entryPoint, `/${file}`);
  }
  const paths = Object.entries(entries).map(([name, entry]) => [name, served.get(entry) ?? ""]);
  const files = outputFiles.map((file) => ({
    path: `/${path.relative(project, file.path)}`,
    content: file.contents,
  }));
  return {
    files: [...files, ...fontFiles, await worker(site)],
    paths: { offlineScript: "", textFonts: textFiles, ...Object.fromEntries(paths) } as AssetPaths,
  };
}

// Assets: style sheets, scripts and the faces of reactions, bundled, minified and named after their content.

import path from "node:path";
import { build } from "esbuild";
import type { AssetPaths } from "../../layouts/page.ts";

/** `path` is where it is served, with a fingerprint in it: `/assets/site.3F2A9C01.css`. */
export type Asset = { path: string; content: Uint8Array };
/** All files, and the addresses of those that pages name; scripts find the parts they load later by themselves. */
export type Assets = { files: Asset[]; paths: AssetPaths };

/** Syntax that all browsers of the last two and a half years know: Baseline "widely available", nesting of CSS among it. */
const target = ["chrome120", "firefox121", "safari17.2"];

const root = path.resolve(import.meta.dirname, "../..");

/** What pages link to, by its name in `AssetPaths`. */
const entries: Record<keyof AssetPaths, string> = {
  storySheet: "layouts/styles/story-sheet.css",
  siteSheet: "layouts/styles/site-sheet.css",
  script: "src/browser/site.ts",
  searchScript: "src/browser/search.ts",
  faces: "layouts/styles/faces.svg",
};

/** Bundles what `layouts/styles` and `src/browser` hold. */
export async function bundleAssets(): Promise<Assets> {
  const { outputFiles, metafile } = await build({
    entryPoints: Object.values(entries),
    absWorkingDir: root, // fingerprints hold the paths of sources: seen from here they are the same on every machine
    outdir: "assets",
    entryNames: "[name].[hash]",
    chunkNames: "[name].[hash]",
    bundle: true,
    splitting: true,
    loader: { ".svg": "copy" },
    minify: true,
    format: "esm",
    charset: "utf8",
    legalComments: "none",
    metafile: true,
    write: false,
    target,
  });
  const served = new Map<string, string>();
  for (const [file, { entryPoint }] of Object.entries(metafile.outputs)) {
    if (entryPoint) served.set(entryPoint, `/${file}`);
  }
  const paths = Object.entries(entries).map(([name, entry]) => [name, served.get(entry) ?? ""]);
  return {
    files: outputFiles.map((file) => ({
      path: `/${path.relative(root, file.path)}`,
      content: file.contents,
    })),
    paths: Object.fromEntries(paths) as AssetPaths,
  };
}

// Assets: the style sheet and the script, bundled, minified and named after their content.

import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** `path` is where it is served, with a fingerprint in it: `/assets/site.3f2a9c01.css`. */
export type Asset = { path: string; content: Uint8Array };
export type Assets = { css: Asset; js: Asset };

/** Modern syntax that all browsers of the last three years know (Baseline "widely available"). */
const target = ["chrome115", "firefox115", "safari16.4"];

/** Bundles `layouts/styles/site.css` and `src/browser/site.ts`. */
export async function bundleAssets(): Promise<Assets> {
  const [css, js] = await Promise.all([
    bundle("../../layouts/styles/site.css"),
    bundle("../browser/site.ts"),
  ]);
  return { css: fingerprinted("css", css), js: fingerprinted("js", js) };
}

async function bundle(entry: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    bundle: true,
    minify: true,
    format: "esm",
    charset: "utf8",
    legalComments: "none",
    target,
    write: false,
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

function fingerprinted(kind: "css" | "js", content: Uint8Array): Asset {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 8);
  return { path: `/assets/site.${hash}.${kind}`, content };
}

// Fonts of the newsroom's choice: their files, and the rules that bring them into the style sheets.

import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { type FontPackage, type FontStyle, fontFile, fontPackage } from "../content/font-package.ts";
import { fontSubsets } from "../news/font-subsets.ts";
import type { Site } from "../news/site.ts";
import type { Asset } from "./assets.ts";

export type Fonts = {
  files: Asset[];
  /** For the end of every sheet; empty with the fonts of the reader's own system. */
  css: string;
  /** Addresses of the upright files of the text's font, by the name of their part: `latin`. */
  textFiles: Record<string, string>;
};

/** What stands in for letters that the font lacks, and for the font until it has come. */
const stacks = {
  text: { property: "--serif", rest: "Georgia,serif" },
  interface: { property: "--sans", rest: "system-ui,sans-serif" },
};

type Face = { subset: string; style: FontStyle; asset: Asset; rule: string };

/** `path` has a fingerprint, as those of sheets and scripts have. */
function asset(file: string): Asset {
  const content = fs.readFileSync(file);
  const print = createHash("sha256").update(content).digest("hex").slice(0, 8).toUpperCase();
  return { path: `/fonts/${path.basename(file, ".woff2")}.${print}.woff2`, content };
}

/**
 * A font that comes late is not put in the place of another before the next page: its words are of other widths, and
 * the page would move. https://web.dev/articles/optimize-cls#web-fonts
 */
function face(font: FontPackage, subset: string, style: FontStyle): Face | null {
  const file = fontFile(font, subset, style);
  if (!file) return null;
  const made = asset(file);
  const rule =
    `@font-face{font-family:"${font.family}";font-style:${style};font-weight:${font.weights};font-display:optional;` +
    `src:url("..${made.path}") format("woff2");unicode-range:${font.ranges.get(subset)}}`;
  return { subset, style, asset: made, rule };
}

/** The parts that the languages need; Latin letters stand in texts of all. */
function faces(font: FontPackage, languages: readonly string[]): Face[] {
  const subsets = new Set(["latin", ...languages.flatMap(fontSubsets)]);
  const wanted = [...subsets].filter((subset) => font.ranges.has(subset));
  return wanted.flatMap((subset) =>
    (["normal", "italic"] as const).flatMap((style) => face(font, subset, style) ?? []),
  );
}

/** The font's licence, which has to go with it. */
function licence({ id, folder }: FontPackage): Asset[] {
  const file = path.join(folder, "LICENSE");
  return fs.existsSync(file) ? [{ path: `/fonts/${id}.txt`, content: fs.readFileSync(file) }] : [];
}

/** The fonts of a site with pages in `languages`. */
export function fonts({ fonts: chosen, language }: Site, languages: readonly string[]): Fonts {
  const ids = [...new Set([chosen.text, chosen.interface])].filter((id) => id !== null);
  const packages = new Map(ids.map((id) => [id, fontPackage(id, language)]));
  const made = new Map([...packages].map(([id, font]) => [id, faces(font, languages)]));
  const stack = (place: keyof typeof stacks): string => {
    const font = packages.get(chosen[place] ?? "");
    return font ? `${stacks[place].property}:"${font.family}",${stacks[place].rest};` : "";
  };
  const all = [...made.values()].flat();
  const text = (made.get(chosen.text ?? "") ?? []).filter(({ style }) => style === "normal");
  const rules = all.map(({ rule }) => rule).join("");
  return {
    files: [...all.map(({ asset }) => asset), ...[...packages.values()].flatMap(licence)],
    css: rules && `${rules}@layer tokens{:root{${stack("text")}${stack("interface")}}}`,
    textFiles: Object.fromEntries(text.map(({ subset, asset }) => [subset, asset.path])),
  };
}

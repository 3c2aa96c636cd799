// A font as an installed package has it: `@fontsource-variable/<id>`, cut into files by script.

import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fontSubsets } from "../news/font-subsets.ts";
import { Refusal } from "./refusal.ts";
import { show } from "./show.ts";

export type FontPackage = {
  id: string;
  /** "Source Serif 4" */
  family: string;
  /** Its weights as CSS has them: "200 900". */
  weights: string;
  folder: string;
  /** Characters of each part, as CSS has them, by its name: `latin`. */
  ranges: Map<string, string>;
};

export type FontStyle = "normal" | "italic";

/** The font's own data, https://fontsource.org/docs/getting-started/introduction */
type Metadata = { family: string; variable?: { wght?: { min: string; max: string } } };

/** The file of a part and a style; null where the font has none. */
export function fontFile({ id, folder }: FontPackage, subset: string, style: FontStyle): string | null {
  const file = path.join(folder, "files", `${id}-${subset}-wght-${style}.woff2`);
  return fs.existsSync(file) ? file : null;
}

function folderOf(id: string): string {
  const name = `@fontsource-variable/${id}`;
  try {
    return path.dirname(createRequire(import.meta.url).resolve(`${name}/metadata.json`));
  } catch {
    throw new Refusal(
      `the font ${show(id)} is not installed: \`npm install ${name}\`; https://fontsource.org names those that are variable`,
    );
  }
}

/** Throws a Refusal for a font that is not installed, and for one that cannot set `lang` in all weights. */
export function fontPackage(id: string, lang: string): FontPackage {
  const folder = folderOf(id);
  const read = (file: string): unknown => JSON.parse(fs.readFileSync(path.join(folder, file), "utf8"));
  const { family, variable } = read("metadata.json") as Metadata;
  if (!variable?.wght)
    throw new Refusal(`the font ${show(id)} does not vary in weight: choose one that does`);
  const ranges = new Map(Object.entries(read("unicode.json") as Record<string, string>));
  const found = { id, family, weights: `${variable.wght.min} ${variable.wght.max}`, folder, ranges };
  const [letters = ""] = fontSubsets(lang);
  if (!fontFile(found, letters, "normal"))
    throw new Refusal(`the font ${show(id)} has no letters for the language ${show(lang)}`);
  return found;
}

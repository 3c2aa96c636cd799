// What was made once and is kept for the next build: folders of files in `.cache`, named after all that went into them.

import { createHash } from "node:crypto";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { cacheFolder } from "../content/cache-folder.ts";
import { withPath } from "../content/with-path.ts";
import { project } from "../load.js";

export type Kept = {
  /** Folder of these files, made of what `key` stands for; null when they have to be made. */
  find: (key: string, names: readonly string[]) => string | null;
  /** Keeps files, whole or not at all, and returns their folder. */
  add: (key: string, files: ReadonlyMap<string, Uint8Array>) => string;
};

/** Things of one kind, in `.cache/<kind>`. That may be deleted at any time: the next build makes all of it anew. */
export function kept(kind: string): Kept {
  const room = path.resolve(".cache", kind);
  const find = (key: string, names: readonly string[]) => {
    const folder = path.join(room, key);
    const sizes = sizesOf(folder);
    return names.every((name) => sizeOf(path.join(folder, name)) === sizes.get(name)) ? folder : null;
  };
  return {
    find,
    add(key, files) {
      const folder = path.join(room, key);
      const aside = fs.mkdtempSync(path.join(cacheFolder(kind), ".made-"));
      try {
        const sizes = [...files].map(([name, { length }]) => [name, length]);
        for (const [name, content] of [...files, [sizesName, JSON.stringify(sizes)] as const])
          withPath(path.join(aside, name), () => fs.writeFileSync(path.join(aside, name), content));
        // Another build that made the same at the same moment may be copying it; only what is broken makes way.
        if (!find(key, [...files.keys()])) fs.rmSync(folder, { recursive: true, force: true });
        rename(aside, folder);
      } catch (error) {
        fs.rmSync(aside, { recursive: true, force: true });
        throw error;
      }
      return folder;
    },
  };
}

/** Beside the files: what each of them measures, in bytes. One that was cut off later is not taken for whole. */
const sizesName = "sizes.json";

function sizesOf(folder: string): Map<string, number> {
  try {
    return new Map(JSON.parse(fs.readFileSync(path.join(folder, sizesName), "utf8")) as [string, number][]);
  } catch {
    return new Map();
  }
}

/** Of a file that stands there itself; of a link, or of nothing, it is none that any file has. */
function sizeOf(at: string): number {
  const stat = fs.lstatSync(at, { throwIfNoEntry: false });
  return stat?.isFile() ? stat.size : -1;
}

/** A folder with files in it is never replaced: the one that was first stays. */
function rename(aside: string, folder: string): void {
  try {
    fs.renameSync(aside, folder);
  } catch (error) {
    if (!["ENOTEMPTY", "EEXIST"].includes(String((error as NodeJS.ErrnoException).code))) throw error;
    fs.rmSync(aside, { recursive: true });
  }
}

/** The key of what is made of these ingredients. */
export function keyOf(...ingredients: (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const one of ingredients) hash.update(`${one.length} `).update(one);
  return hash.digest("hex").slice(0, 32);
}

/** The code of a room (`src/site/cards`), an ingredient of what is made there: a change of it makes all anew. */
export function codeOf(room: string, isMaker: (file: string) => boolean = () => true): string {
  const folder = path.join(project, room);
  const files = fs.readdirSync(folder).filter(isMaker).sort();
  return keyOf(...files.map((file) => fs.readFileSync(path.join(folder, file))));
}

/** sharp's version, an ingredient of all that it draws; a build that finds all it needs never loads sharp itself. */
export const sharpVersion = versionOf("sharp");

function versionOf(library: string): string {
  const require = createRequire(import.meta.url);
  const folder = path.resolve(path.dirname(require.resolve(library)), "..");
  return (require(path.join(folder, "package.json")) as { version: string }).version;
}

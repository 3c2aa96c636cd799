// The search index: Pagefind's files for each language of the stories, as a reader's browser loads them.

import type { PagefindIndex } from "pagefind";
import type { Article } from "../news/article.ts";
import type { Asset } from "./assets.ts";
import type { Edition } from "./edition.ts";
import { keyOf } from "./kept.ts";
import { IndexFailed } from "./index-failed.ts";
import { searchable } from "./search-languages.ts";
import { recordNames } from "./record-names.ts";
import { searchRecord } from "./search-record.ts";

/** Stories on their way to Pagefind at one time. */
const batch = 100;
/** A story is a file of its own unless a language has more than these; hosts count files. */
const maxFragments = 5000;
/** ms without an answer after which Pagefind's process is taken for dead; it gives no sign when it ends. */
const patience = 60_000;
/** Indices being made. All of them talk to one process of Pagefind, which the last one ends. */
let making = 0;

/** Stands for all that the index is made of. */
export function searchPrint({ catalogue, fingerprints }: Edition): string {
  const { site } = catalogue.newsroom;
  if (!site.search) return "";
  const { search } = site;
  const stories = catalogue.stories.map((article) => [
    fingerprints.record(recordNames(article).card),
    article.tags.map(({ id }) => catalogue.byTag.get(id)?.name),
    search.comments && fingerprints.record(recordNames(article).comments),
  ]);
  return keyOf("search", fingerprints.key, JSON.stringify(stories));
}

/** All files of the index, with their addresses; none where the site has no search. Fails with an `IndexFailed`. */
export async function searchIndex(edition: Edition): Promise<Asset[]> {
  if (!edition.catalogue.newsroom.site.search) return [];
  making++;
  try {
    const files: Asset[] = [];
    const entries: Asset[] = []; // they name the others, so they appear after them
    let script = "";
    for (const [lang, stories] of searchable(edition.catalogue)) {
      const made = await indexOf(edition, stories);
      const entry = JSON.parse(text(made, "pagefind-entry.json")) as Entry;
      const wasm = `wasm.${entry.languages[lang]?.wasm ?? "unknown"}.pagefind`;
      for (const { path, content } of made) {
        if (!isNeeded(path, wasm)) continue;
        (path === "pagefind-entry.json" ? entries : files).push({
          path: `/pagefind/${lang}/${path}`,
          content,
        });
      }
      script = text(made, "pagefind.js");
    }
    const { transform } = await import("esbuild");
    const { code } = await transform(script, { minify: true, legalComments: "none" });
    return [...files, { path: "/pagefind/pagefind.js", content: Buffer.from(code) }, ...entries];
  } catch (error) {
    throw new IndexFailed(`The search index could not be made, the site stays as it was: ${reason(error)}`);
  } finally {
    if (--making === 0) await (await import("pagefind")).close();
  }
}

type Entry = { languages: Record<string, { wasm: string | null }> };

/** Of Pagefind's files those that our page loads: not its own interfaces, nor what other languages search with. */
function isNeeded(path: string, wasm: string): boolean {
  return path === wasm || path === "pagefind-entry.json" || /\.pf_(?:meta|index|filter|fragment)$/.test(path);
}

async function indexOf({ catalogue, prose }: Edition, stories: Article[]): Promise<Asset[]> {
  const { createIndex } = await import("pagefind");
  const index = await answer(createIndex({ maxFragments, excludeSelectors: [".footnotes a"] }));
  const { addHTMLFile, getFiles, deleteIndex } = index.index as PagefindIndex;
  for (let from = 0; from < stories.length; from += batch) {
    const some = stories.slice(from, from + batch);
    await Promise.all(
      some.map((article) =>
        answer(addHTMLFile({ url: article.path, content: searchRecord(catalogue, prose, article) })),
      ),
    );
  }
  const { files } = await answer(getFiles());
  await deleteIndex();
  return files;
}

function text(files: Asset[], name: string): string {
  const file = files.find(({ path }) => path === name);
  if (!file) throw new Error(`Pagefind made no ${name}`);
  return Buffer.from(file.content).toString();
}

/** What Pagefind says; its complaints become errors, and so does its silence. */
async function answer<T extends { errors: string[] }>(asked: Promise<T>): Promise<T> {
  const { promise, reject } = silence();
  const timer = setTimeout(() => reject(new Error("Pagefind does not answer")), patience);
  try {
    const said = await Promise.race([asked, promise]);
    if (said.errors.length > 0) throw new Error(said.errors.join("; "));
    return said;
  } finally {
    clearTimeout(timer);
  }
}

function silence(): { promise: Promise<never>; reject: (error: Error) => void } {
  let reject: (error: Error) => void = () => {};
  const promise = new Promise<never>((_, refuse) => (reject = refuse));
  return { promise, reject };
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

// Reads XML and HTML as a browser does: what elements and attributes say, in the order of the document.

import type { Browser } from "playwright-core";
import { startChromium } from "../browser/chromium.ts";
import { naming } from "./watched-page.ts";

type Kind = "application/xml" | "text/html";

/** What is read of one document, by what was asked for: `title`, `dc:creator`, `category@label`, `meta[name=x]@content`. */
export type Read = Record<string, string[]>;

/** Runs in the browser. */
function readAll({
  texts,
  kind,
  wanted,
}: {
  texts: readonly string[];
  kind: Kind;
  wanted: readonly string[];
}): Read[] {
  const parser = new DOMParser();
  return texts.map((text) => {
    const tree = parser.parseFromString(text, kind);
    const error = tree.querySelector("parsererror");
    if (error) throw new Error(`${error.textContent} in ${text.slice(0, 2_000)}`);
    const read = wanted.map((name) => {
      const [, elements = "", attribute] = /^(.*?)(?:@([\w:-]+))?$/s.exec(name) ?? [];
      const found =
        kind === "text/html"
          ? [...tree.querySelectorAll(elements)]
          : [...tree.getElementsByTagName(elements)];
      return [name, found.map((one) => (attribute ? (one.getAttribute(attribute) ?? "") : one.textContent))];
    });
    return Object.fromEntries(read) as Read;
  });
}

let browser: Browser | undefined;

/** Documents of `kind`, each by what is wanted of it. Faults of their grammar are thrown. */
export async function read(kind: Kind, texts: readonly string[], wanted: readonly string[]): Promise<Read[]> {
  browser ??= await startChromium();
  const page = await browser.newPage();
  await page.evaluate(naming);
  const all: Read[] = [];
  for (let from = 0; from < texts.length; from += 2_000)
    all.push(...(await page.evaluate(readAll, { texts: texts.slice(from, from + 2_000), kind, wanted })));
  await page.close();
  return all;
}

export async function closeReader(): Promise<void> {
  await browser?.close();
}

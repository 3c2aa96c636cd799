// Every address on the sample newsroom's site that is its own leads somewhere, and every page can be found.

import { test } from "uvu";
import * as assert from "uvu/assert";
import { type Element, elements, isRedirect } from "./elements.ts";
import { sampleSite } from "./sample-site.ts";

const origin = "https://tideway.example";
const { files, read } = await sampleSite();
const pages = new Map(
  files.filter((file) => file.endsWith(".html")).map((file) => [file, elements(read(file))]),
);
const drawings = files.filter((file) => file.startsWith("assets/") && file.endsWith(".svg"));
const places = [...pages, ...drawings.map((file) => [file, elements(read(file))] as const)];
const ids = new Map(places.map(([file, all]) => [file, all.flatMap(idsOf)]));

function idsOf({ attributes }: Element): string[] {
  return attributes.has("id") ? [attributes.get("id") as string] : [];
}

/** The file that a static host serves for an address of the site. */
function fileAt({ pathname }: URL): string {
  const path = decodeURIComponent(pathname).slice(1);
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}

function pageAddress(file: string): string {
  return `${origin}/${file.replace(/(^|\/)index\.html$/, "$1")}`;
}

/** All addresses that an element names, `srcset`'s among them. */
function addressesOf({ attributes }: Element): string[] {
  const single = ["href", "src", "poster", "action"].flatMap((name) => attributes.get(name) ?? []);
  const srcset = attributes.get("srcset")?.split(",") ?? [];
  return [...single, ...srcset.map((candidate) => candidate.trim().split(/\s+/)[0] as string)];
}

/** What is wrong with an address on a page; null for another site's and for one that leads somewhere. */
function fault(address: string, from: string): string | null {
  if (!URL.canParse(address, pageAddress(from))) return `${from}: ${address} is no address`;
  const url = new URL(address, pageAddress(from));
  if (url.origin !== origin) return null;
  const file = fileAt(url);
  if (!files.includes(file)) return `${from}: ${address} leads to no file`;
  const place = decodeURIComponent(url.hash.slice(1));
  const known = place === "" || ids.get(file)?.includes(place);
  return known ? null : `${from}: ${address} leads to no place on its page`;
}

function faults(addresses: Iterable<string>, from: string): string[] {
  return [...new Set(addresses)].flatMap((address) => fault(address, from) ?? []);
}

test("no link, form, picture, clip or asset of a page is missing", () => {
  const broken = [...pages].flatMap(([file, all]) => faults(all.flatMap(addressesOf), file));
  assert.equal(broken.slice(0, 20), []);
});

test("no id stands twice on a page", () => {
  for (const [file, all] of ids) assert.is(new Set(all).size, all.length, file);
});

test("every absolute address in pages, cards, structured data, feeds, sitemaps and robots.txt is right", () => {
  const texts = files.filter((file) => /\.(html|xml|json|txt|webmanifest)$/.test(file));
  const broken = texts.flatMap((file) => {
    const text = read(file).replaceAll(/"@id":"[^"]*"/g, ""); // names, which need not lead anywhere
    return faults(text.match(/https:\/\/tideway\.example[^\s"'<>&\\]*/g) ?? [], file);
  });
  assert.equal(broken.slice(0, 20), []);
});

test("no feed has an address that is relative, since readers' programs show it elsewhere", () => {
  for (const file of files.filter((name) => /(feed\.xml|rss\.xml|feed\.json)$/.test(name))) {
    const relative = read(file).match(/\s(?:href|src|poster)=(?:&quot;|\\")(?!https?:|mailto:).{0,60}/);
    assert.is(relative, null, `${file}: ${relative?.[0]}`);
  }
});

test("the manifest's and the style sheet's own addresses lead somewhere", () => {
  const { start_url, icons } = JSON.parse(read("manifest.webmanifest"));
  const named = [start_url, ...icons.map(({ src }: { src: string }) => src)];
  assert.equal(faults(named, "manifest.webmanifest"), []);
  const sheet = files.find((file) => file.endsWith(".css")) as string;
  const urls = [...read(sheet).matchAll(/url\("?([^")]+)"?\)/g)].map(([, url]) => url as string);
  const own = urls.filter((url) => !url.startsWith("data:"));
  assert.equal(faults(own, sheet), []);
});

test("every page can be reached from the front page by links that readers see", () => {
  const found = new Set(["index.html"]);
  for (const file of found) {
    for (const { name, attributes } of pages.get(file) ?? []) {
      const href = name === "a" ? attributes.get("href") : undefined;
      if (href === undefined || !URL.canParse(href, pageAddress(file))) continue;
      const url = new URL(href, pageAddress(file));
      if (url.origin === origin && pages.has(fileAt(url))) found.add(fileAt(url));
    }
  }
  const lost = [...pages.keys()].filter((file) => !found.has(file) && !isRedirect(read(file)));
  assert.equal(lost, ["404.html"]);
});

test("every picture, clip and asset that is published is used", () => {
  const textOf = (kind: RegExp) =>
    files
      .filter((file) => kind.test(file))
      .map(read)
      .join("\n");
  const [text, scripts] = [textOf(/\.(html|webmanifest)$/), textOf(/\.js$/)];
  const isUsed = (file: string) =>
    text.includes(`/${file}"`) ||
    text.includes(`/${file}#`) ||
    scripts.includes(`"./${file.replace("assets/", "")}"`);
  const unused = files.filter((file) => /^(media|assets)\//.test(file) && !isUsed(file));
  assert.equal(unused, []);
});

test.run();

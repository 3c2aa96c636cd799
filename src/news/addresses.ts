// Addresses: how ids are spelled, where a story's page stands, and which names the site keeps for itself.

import { isoInZone } from "./moment.ts";

/** Longest id in bytes of UTF-8: with room for `.md` and a page number below the 255 bytes of file systems. */
export const longestId = 120;

/** First parts of addresses that generated pages and files stand at; a section's id is one more each. */
export const generatedNames: ReadonlySet<string> = new Set(
  (
    "tags authors archive reactions corrections search comments media pictures cards assets fonts lite offline sitemaps page series languages " +
    "pagefind api index index.html 404 404.html feed.xml rss.xml feed.json sitemap.xml news-sitemap.xml " +
    "robots.txt manifest.webmanifest icon.svg favicon.ico sw.js _headers _redirects"
  ).split(" "),
);

/** Second parts of addresses that every section's front keeps for its older pages and its feeds. */
export const listingNames: ReadonlySet<string> = new Set(["page", "feed.xml", "rss.xml", "feed.json"]);

// https://learn.microsoft.com/windows/win32/fileio/naming-a-file names these devices, with any extension.
const windowsDevice = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

/** Whether Windows could not make a file of this name. */
export function isWindowsDevice(name: string): boolean {
  return windowsDevice.test(name);
}

const ascii = /^[\x00-\x7f]*$/;

/** Names that are equal after this are one file on some machine: capitals and composed letters don't count. */
export function folded(name: string): string {
  if (ascii.test(name)) return name.toUpperCase();
  return name.normalize("NFC").toLowerCase().toUpperCase().normalize("NFC");
}

const asciiId = /^[a-z0-9][a-z0-9-]*$/;
const anyId = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*$/u;

/** Whether `id` may stand in addresses and as a file's name: small letters of any script, digits and hyphens. */
export function isId(id: string): boolean {
  if (Buffer.byteLength(id) > longestId || isWindowsDevice(id)) return false;
  if (asciiId.test(id)) return true;
  return anyId.test(id) && !/\p{DI}/u.test(id) && id === id.normalize("NFC") && id === id.toLowerCase();
}

/** An id made of a headline or a tag: `UkraineInvasion` gives `ukraineinvasion`; empty when no letter is left. */
export function idOf(text: string): string {
  const small = text.toLowerCase();
  const words = /^[a-z0-9]+$/.test(small) ? small : spelled(small); // most tags are spelled already
  const id = cut(words, longestId).replace(/-$/, "");
  return isWindowsDevice(id) ? `${id}-1` : id;
}

function spelled(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\p{DI}'’]/gu, "")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^[-\p{M}]+/u, "");
}

function cut(text: string, bytes: number): string {
  if (Buffer.byteLength(text) <= bytes) return text;
  let end = 0;
  let size = 0;
  for (const character of text) {
    size += Buffer.byteLength(character);
    if (size > bytes) break;
    end += character.length;
  }
  return text.slice(0, end);
}

/** What an address is made of; `publishedAt` in ms since 1970, `section` an empty text when there is none. */
export type Addressed = { publishedAt: number; section: string; slug: string };

const places = /:(year|month|day|section|slug)/g;

/** Path of a story's page: `pattern` (`/:year/:month/:slug/`) filled in, with the day as it is in `timezone`. */
export function articlePath(pattern: string, story: Addressed, timezone: string): string {
  const [year, month, day] = isoInZone(story.publishedAt, timezone).slice(0, 10).split("-");
  const parts: Record<string, string | undefined> = {
    year,
    month,
    day,
    section: story.section,
    slug: story.slug,
  };
  return pattern.replace(places, (_, place: string) => parts[place] as string);
}

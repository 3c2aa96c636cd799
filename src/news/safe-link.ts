// A safe link: the one question that every address written by a person has to pass before it becomes a link.

/** Schemes of links in what the newsroom writes. */
export const articleSchemes: readonly string[] = ["http", "https", "mailto"];

/** Schemes of links in what readers write. */
export const readerSchemes: readonly string[] = ["http", "https"];

/** Browsers refuse or cut much longer addresses, and repeating one by reference is a way to make a page huge. */
const longest = 2000;

/** Spaces, controls, and the marks that turn the reading direction: none is part of an address as a browser sends it. */
const hidden = /[\p{Cc}\p{Cf}\p{Z}]/u;
const scheme = /^([a-z][a-z0-9+.-]*):(\/\/)?/i;

/**
 * Whether `url` is an absolute address with one of `schemes` that may be linked to: no user name or password (they
 * disguise the host), no hidden characters, a host for http and https. Addresses without a scheme are not safe links;
 * what they mean depends on the page. Parsing is a browser's own, https://url.spec.whatwg.org/.
 */
export function safeLink(url: string, schemes: readonly string[] = articleSchemes): boolean {
  if (url.length > longest || hidden.test(url) || url.includes("\\")) return false;
  const [, name, slashes] = scheme.exec(url) ?? [];
  if (!name || !schemes.includes(name.toLowerCase())) return false;
  const isMail = name.toLowerCase() === "mailto";
  // `https:page` is relative on a page that came by https.
  if (!isMail && !slashes) return false;
  if (!URL.canParse(url)) return false;
  const { username, password, hostname, pathname } = new URL(url);
  return username === "" && password === "" && (isMail ? pathname !== "" : hostname !== "");
}

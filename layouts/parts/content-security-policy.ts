// The Content Security Policy: what a page of this site may load, send and be.

import type { Site } from "../../src/news/site.ts";

/** Origin of an address of the settings; nothing for this site's own and for one that would break out of the policy. */
function origin(site: Site, url: string | undefined | null): string[] {
  if (!url) return [];
  const { origin } = new URL(url, site.url);
  const foreign = origin !== new URL(site.url).origin;
  return foreign && /^https?:\/\/[a-z0-9.:[\]-]+$/.test(origin) ? [origin] : [];
}

/**
 * The policy as one line, for a header or a `<meta>`: no inline script or style, nothing of third parties but the players
 * a reader asks for. `frame-ancestors` stands in the header alone, since a `<meta>` cannot carry it:
 * https://www.w3.org/TR/CSP3/#meta-element
 *
 * `wasm` lets WebAssembly run, which is what Pagefind searches with. A browser keeps to every policy it is given, so the
 * header, which is one for all files, allows it where the site has a search, and the `<meta>` of each page but those
 * that search takes it back.
 */
export function contentSecurityPolicy(site: Site, { wasm = false } = {}): string {
  const intake = origin(site, site.comments.intake);
  const repository = origin(site, site.repository?.url);
  const forms = ["'self'", ...intake, "https://duckduckgo.com", ...repository];
  const directives = [
    "default-src 'none'",
    wasm ? "script-src 'self' 'wasm-unsafe-eval'" : "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "media-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    `connect-src ${["'self'", ...intake].join(" ")}`,
    `form-action ${[...new Set(forms)].join(" ")}`,
    "frame-src https://www.youtube-nocookie.com https://player.vimeo.com",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
  ];
  return directives.join("; ");
}

// The Content Security Policy: what a page of this site may load, send and be.

import { type Html, html, raw } from "../../src/html.ts";
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
  // Of any order this one, with like beside like, is packed into the fewest bytes.
  const directives = [
    "default-src 'none'",
    "base-uri 'none'",
    // Nobody may make a policy that turns text into script, but the one that starts the worker of `offline`.
    site.offline ? "trusted-types worker" : "trusted-types 'none'",
    wasm ? "script-src 'self' 'wasm-unsafe-eval'" : "script-src 'self'",
    "style-src 'self'",
    "media-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    `connect-src ${["'self'", ...intake].join(" ")}`,
    "img-src 'self' data:",
    `form-action ${[...new Set(forms)].join(" ")}`,
    "frame-src https://www.youtube-nocookie.com https://player.vimeo.com",
    "require-trusted-types-for 'script'",
  ];
  return directives.join("; ");
}

/** The policy of pages that are text alone: nothing is loaded, run or sent. */
export const closedPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'";

/** A policy as an element. It stands before all that a page loads, since it says nothing about what came before it. */
export function policyMeta(policy: string): Html {
  // Words of ours, and origins that hold neither quotes nor "<": escaped apostrophes would cost bytes on every page.
  return html`<meta http-equiv="Content-Security-Policy" content="${raw(policy)}">`;
}

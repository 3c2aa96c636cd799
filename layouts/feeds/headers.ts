// The `_headers` file of static hosts: security for every file, caching by folder.

import { to } from "../../src/news/site.ts";
import type { Site } from "../../src/news/site.ts";
import { contentSecurityPolicy } from "../parts/content-security-policy.ts";

const unused = ["camera", "display-capture", "geolocation", "microphone", "payment", "usb"];

function rule(path: string, lines: readonly string[]): string {
  return [path, ...lines.map((line) => `  ${line}`)].join("\n");
}

function security(site: Site): string[] {
  const lines = [
    `Content-Security-Policy: ${contentSecurityPolicy(site, { wasm: site.search !== null })}; frame-ancestors 'none'`,
    "Referrer-Policy: strict-origin-when-cross-origin",
    `Permissions-Policy: ${[...unused, "browsing-topics"].map((name) => `${name}=()`).join(", ")}`,
    "X-Content-Type-Options: nosniff",
  ];
  if (site.url.startsWith("https:")) lines.push("Strict-Transport-Security: max-age=31536000");
  return lines;
}

/**
 * The `_headers` file. `assets` is the folder of fingerprinted files, `/assets/`. Pages are left to the hosts' own
 * `max-age=0, must-revalidate`: rules that overlap are joined with a comma, so a `Cache-Control` for all would spoil
 * that of the assets, and no pattern of both hosts means pages alone. https://docs.netlify.com/manage/routing/headers/
 * https://developers.cloudflare.com/pages/configuration/headers/
 */
export function headers(site: Site, { assets }: { assets: string }): string {
  const year = "Cache-Control: public, max-age=31536000, immutable";
  const rules = [
    rule(to(site, "/*"), security(site)),
    rule(to(site, `${assets}*`), [year]),
    rule(to(site, "/fonts/*"), [year]),
    ...["media", "pictures", "cards"].map((folder) =>
      rule(to(site, `/${folder}/*`), ["Cache-Control: public, max-age=86400"]),
    ),
    rule(to(site, "/sw.js"), ["Cache-Control: no-cache"]),
  ];
  return `${rules.join("\n\n")}\n`;
}

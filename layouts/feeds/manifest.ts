// The web manifest, with which a reader's phone can keep the site on its home screen.

import { to } from "../../src/news/site.ts";
import type { Page } from "../page.ts";

/** The /manifest.webmanifest: https://www.w3.org/TR/appmanifest/ */
export function manifest({ site }: Page): string {
  const json = {
    id: to(site, "/"),
    name: site.title,
    description: site.description,
    lang: site.language,
    dir: "auto",
    start_url: to(site, "/"),
    scope: to(site, "/"),
    display: "minimal-ui",
    background_color: "#fffdf9",
    theme_color: "#fffdf9",
    icons: [{ src: to(site, "/icon.svg"), sizes: "any", type: "image/svg+xml", purpose: "any maskable" }],
  };
  return `${JSON.stringify(json)}\n`;
}

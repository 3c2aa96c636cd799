// The site's icon: the first letter of its title, paper on ink.

import type { Site } from "../../src/news/site.ts";
import { xml } from "../feeds/xml.ts";

/** An SVG, square and full to its edges, so that phones may cut any shape out of it. */
export function icon(site: Site): string {
  const [first] = new Intl.Segmenter(site.language).segment(site.title);
  const letter = (first?.segment ?? "").toLocaleUpperCase(site.language);
  return xml`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512" role="img" aria-label="${site.title}">
<path fill="#17181c" d="M0 0h512v512H0z"/>
<path fill="#fffdf9" d="M96 404h320v12H96z"/>
<text x="256" y="352" fill="#fffdf9" font-family="Palatino, Georgia, serif" font-size="300" font-weight="700" text-anchor="middle">${letter}</text>
</svg>
`.toString();
}

// Makes a story's markup fit to be read elsewhere: absolute addresses, and nothing that only serves its own page.

import { raw, type Html } from "../../src/html.ts";

/**
 * Links of headings to themselves, the element that loads players, and attributes that name places on the page or put
 * them in the order of the keyboard or of loading: many stories stand on one page of a reader's program. Of a picture
 * the form that every program shows is left. The last alternative finds addresses of the site and of places in the story.
 */
const local =
  / <a class="anchor"[^>]*><\/a>|<\/?news-video[^>]*>|<\/?picture>|<source type="image\/[^>]*>| (?:id|tabindex|aria-labelledby|fetchpriority)="[^"]*"| (href|src|poster)="([/#])/g;

/**
 * `markup` is what our own templates and renderer printed: they escape the quotation marks and angle brackets of all
 * text, so that none can look like these patterns. `story` is the absolute address of the story's page.
 */
export function portable(markup: Html, story: string): Html {
  const { origin } = new URL(story);
  const text = markup.toString().replace(local, (_, name?: string, start?: string) => {
    if (name === undefined) return "";
    return start === "#" ? ` ${name}="${story}#` : ` ${name}="${origin}/`;
  });
  // It was markup before, and addresses of the site, which are percent-encoded, are all that was put in.
  return raw(text);
}

// Times, for readers in words and for machines in ISO 8601, in the site's zone.

import { attributes, html, type Html } from "../../src/html.ts";
import { dateAndTime, dayName, isoInZone, longDate, shortDate, timeOfDay } from "../../src/news/moment.ts";
import type { Page } from "../page.ts";

const looks = { moment: dateAndTime, day: longDate, weekday: dayName, short: shortDate, clock: timeOfDay };

/** Times of cards that were printed lately: a story's stands in a dozen lists. */
const printed = new Map<string, Html>();
const mostPrinted = 20_000;

/** `<time>` of a moment in ms since 1970: "28 February 2022, 12:00 CET", or as `look` says. */
export function date(page: Page, ms: number, className = "", look: keyof typeof looks = "moment"): Html {
  const zone = page.site.timezone;
  // In full it stands on its own page alone.
  if (look === "moment") return print(ms, zone, page.lang, className, look);
  const key = `${look} ${className} ${page.lang} ${zone} ${ms}`;
  let time = printed.get(key);
  if (!time) {
    if (printed.size === mostPrinted) printed.clear();
    printed.set(key, (time = print(ms, zone, page.lang, className, look)));
  }
  return time;
}

function print(ms: number, zone: string, lang: string, className: string, look: keyof typeof looks): Html {
  const shown = looks[look](ms, zone, lang);
  const mark = className || (look === "short" ? "short" : null); // by which the browser finds times to keep fresh
  return html`<time${attributes({ class: mark })} datetime="${isoInZone(ms, zone)}">${shown}</time>`;
}

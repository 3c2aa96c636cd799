// Moments as people and machines read them, in a site's time zone and a page's language.

const day = 86_400_000;

/** What is shown of a moment, by name. */
const looks = {
  longDate: { day: "numeric", month: "long", year: "numeric" },
  shortDate: { day: "numeric", month: "short", year: "numeric" },
  dayName: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
  timeOfDay: { hour: "2-digit", minute: "2-digit" },
  timeAndZone: { hour: "2-digit", minute: "2-digit", timeZoneName: "short" },
  monthName: { month: "long", year: "numeric" },
  year: { year: "numeric" },
  offset: { timeZoneName: "longOffset" },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

/** Formatters cost a hundred times more to make than to use, so each is made once. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(lang: string, zone: string, look: keyof typeof looks): Intl.DateTimeFormat {
  const key = `${look} ${lang} ${zone}`;
  let found = formatters.get(key);
  if (!found) {
    // Plain `en` would mean American order, "February 28, 2022"; an edition that wants it says `en-US`.
    const locale = lang === "en" ? "en-GB" : lang;
    // Figures 0–9 everywhere, as in counts (numbers.ts): `ar-EG` would else mix two kinds of figures on a page.
    const house = { calendar: "gregory", numberingSystem: "latn", timeZone: zone };
    found = new Intl.DateTimeFormat(locale, { ...looks[look], ...house });
    formatters.set(key, found);
  }
  return found;
}

/** Minutes east of Greenwich at `ms`. */
function offsetAt(ms: number, zone: string): number {
  const parts = formatter("en", zone, "offset").formatToParts(ms);
  const name = parts.find(({ type }) => type === "timeZoneName")?.value ?? "GMT";
  const [, sign, hours, minutes] = /^GMT([+-])(\d\d):(\d\d)/.exec(name) ?? ["", "+", "0", "0"];
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** By zone and day of UTC: the offset of that whole day, or null for a day on which the clocks change. */
const offsets = new Map<string, Map<number, number | null>>();

function offset(ms: number, zone: string): number {
  let days = offsets.get(zone);
  if (!days) offsets.set(zone, (days = new Map()));
  const number = Math.floor(ms / day);
  let found = days.get(number);
  if (found === undefined) {
    const start = offsetAt(number * day, zone);
    found = start === offsetAt((number + 1) * day - 1, zone) ? start : null;
    days.set(number, found);
  }
  return found ?? offsetAt(ms, zone);
}

const two = (value: number): string => String(value).padStart(2, "0");

/**
 * A moment (ms since 1970) for machines, in the clock of an IANA zone: `2022-02-28T12:00:00+01:00`.
 * The offset is always in figures, for UTC too: https://www.rfc-editor.org/rfc/rfc3339#section-5.6
 */
export function isoInZone(ms: number, zone: string): string {
  const minutes = offset(ms, zone);
  const clock = new Date(ms + minutes * 60_000).toISOString().slice(0, 19);
  const east = Math.abs(minutes);
  return `${clock}${minutes < 0 ? "-" : "+"}${two(Math.floor(east / 60))}:${two(east % 60)}`;
}

/** Headings start with a capital letter, though many languages write days and months small. */
function asHeading(text: string, lang: string): string {
  return text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);
}

/** "28 February 2022" */
export function longDate(ms: number, zone: string, lang: string): string {
  return formatter(lang, zone, "longDate").format(ms);
}

/** "28 Feb 2022" */
export function shortDate(ms: number, zone: string, lang: string): string {
  return formatter(lang, zone, "shortDate").format(ms);
}

/** "Monday 28 February 2022", for a heading. */
export function dayName(ms: number, zone: string, lang: string): string {
  return asHeading(formatter(lang, zone, "dayName").format(ms), lang);
}

/** "12:00" */
export function timeOfDay(ms: number, zone: string, lang: string): string {
  return formatter(lang, zone, "timeOfDay").format(ms);
}

/** "28 February 2022, 12:00 CET": the zone is named as readers of that language know it. */
export function dateAndTime(ms: number, zone: string, lang: string): string {
  const time = formatter(lang, zone, "timeAndZone");
  const comma = /^(ar|fa|ur|ps|ckb)\b/.test(lang) ? "،" : ",";
  // A language without a name for Greenwich time, such as German, would call it "GMT+0".
  return `${longDate(ms, zone, lang)}${comma} ${time.format(ms).replace(/\+0$/, "")}`;
}

/** "February 2022", for a heading. */
export function monthName(ms: number, zone: string, lang: string): string {
  return asHeading(formatter(lang, zone, "monthName").format(ms), lang);
}

/** "2022" */
export function yearOf(ms: number, zone: string, lang: string): string {
  return formatter(lang, zone, "year").format(ms);
}

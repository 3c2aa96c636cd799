// Reads a date or a moment as an author writes it.

import { IANAZone } from "luxon";
import { Refusal } from "./refusal.ts";
import { show } from "./show.ts";

export const dateExample = "write 2022-02-28, 2022-02-28 19:30 or 2022-02-28T19:30:00+01:00";

// ISO 8601 calendar dates; the blank in place of the T as in RFC 3339, https://www.rfc-editor.org/rfc/rfc3339#section-5.6
const pattern =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(?:(Z)|([+-])(\d\d):(\d\d))?)?$/;

/**
 * The moment in ms since 1970 that `text` names. Without an offset it is the time of `zone`: of two equal hours in
 * autumn the first. Throws a Refusal for what is no date, day, hour or year of ours (1600 to 2200).
 */
export function readMoment(text: string, zone: IANAZone): number {
  const parts = pattern.exec(text);
  if (!parts) throw new Refusal(`${show(text)} is no date: ${dateExample}`);
  const [, year, month, day, hour = "0", minute = "0", second = "0", fraction = "0", utc, sign, ...east] =
    parts;
  const clock = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
  );
  checkDay(text, Number(year), Number(month), Number(day));
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) {
    throw new Refusal(`${text.slice(11)} is no time of day: ${dateExample}`);
  }
  const moment = utc ? clock : sign ? clock - offset(text, sign, east) : inZone(text, clock, zone);
  return moment + Math.floor(Number(`0.${fraction}`) * 1000);
}

function checkDay(text: string, year: number, month: number, day: number): void {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1600 || year > 2200)
    throw new Refusal(`the year ${year} is not between 1600 and 2200: ${dateExample}`);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) {
    throw new Refusal(`${text.slice(0, 10)} is no day of the calendar`);
  }
}

function offset(text: string, sign: string, [hours, minutes]: (string | undefined)[]): number {
  if (Number(hours) > 23 || Number(minutes) > 59)
    throw new Refusal(`${text.slice(-6)} is no offset: ${dateExample}`);
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

const day = 86_400_000;

/** The zone's offset of the day before or of the day after is the right one, or no clock ever showed this time. */
function inZone(text: string, clock: number, zone: IANAZone): number {
  for (const near of [clock - day, clock + day]) {
    const moment = clock - zone.offset(near) * 60_000;
    if (moment + zone.offset(moment) * 60_000 === clock) return moment;
  }
  throw new Refusal(`${text} did not exist in ${zone.name}: the clocks jumped over it`);
}

// The field kind of dates and times.

import type { IANAZone } from "luxon";
import { textThat } from "./fields.ts";
import { dateExample, readMoment } from "./read-moment.ts";
import { describe } from "./show.ts";

/** A moment in ms since 1970; what has no offset is the time of `zone`. */
export function momentIn(zone: IANAZone) {
  return textThat(
    (text) => readMoment(text.trim(), zone),
    (input) =>
      input === undefined ? undefined : `expected a date, found ${describe(input)}: ${dateExample}`,
  );
}

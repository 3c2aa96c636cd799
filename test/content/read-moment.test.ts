// Dates and times as authors write them.

import { IANAZone } from "luxon";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { readMoment } from "../../src/content/read-moment.ts";

const london = IANAZone.create("Europe/London");
const kyiv = IANAZone.create("Europe/Kyiv");

const read = (text: string, zone = london) => new Date(readMoment(text, zone)).toISOString();

test("a moment without an offset is the time of the site's zone", () => {
  assert.is(read("2022-02-28"), "2022-02-28T00:00:00.000Z");
  assert.is(read("2022-06-28"), "2022-06-27T23:00:00.000Z");
  assert.is(read("2022-02-28 19:30", kyiv), "2022-02-28T17:30:00.000Z");
  assert.is(read("2022-02-28T19:30:05", kyiv), "2022-02-28T17:30:05.000Z");
});

test("a moment with an offset is the same in every zone", () => {
  for (const zone of [london, kyiv]) {
    assert.is(read("2022-02-28T19:30:00Z", zone), "2022-02-28T19:30:00.000Z");
    assert.is(read("2022-02-28T19:30:00.125Z", zone), "2022-02-28T19:30:00.125Z");
    assert.is(read("2022-02-28T19:30+01:00", zone), "2022-02-28T18:30:00.000Z");
    assert.is(read("2022-02-28 19:30:59-03:30", zone), "2022-02-28T23:00:59.000Z");
  }
});

test("of the hour that comes twice in autumn the first is meant", () => {
  assert.is(read("2022-10-30 01:30"), "2022-10-30T00:30:00.000Z");
  assert.is(read("2022-10-30 02:00"), "2022-10-30T02:00:00.000Z");
});

test("the hour that is left out in spring is refused", () => {
  assert.is(read("2022-03-27 00:59"), "2022-03-27T00:59:00.000Z");
  assert.is(read("2022-03-27 02:00"), "2022-03-27T01:00:00.000Z");
  assert.throws(
    () => read("2022-03-27 01:00"),
    /^2022-03-27 01:00 did not exist in Europe\/London: the clocks/,
  );
  assert.throws(() => read("2011-12-30", IANAZone.create("Pacific/Apia")), /did not exist in Pacific\/Apia/);
});

test("days that the calendar does not have are refused", () => {
  for (const day of ["2022-02-30", "2022-02-29", "2022-13-01", "2022-00-10", "2022-04-31", "1900-02-29"]) {
    assert.throws(() => read(day), new RegExp(`^${day} is no day of the calendar$`));
  }
  assert.is(read("2024-02-29"), "2024-02-29T00:00:00.000Z");
});

test("times that no clock shows are refused", () => {
  for (const time of ["24:00", "19:60", "19:30:60"]) {
    assert.throws(
      () => read(`2022-02-28 ${time}`),
      new RegExp(`^${time} is no time of day: write 2022-02-28`),
    );
  }
  assert.throws(() => read("2022-02-28T19:30+24:00"), /^\+24:00 is no offset: write 2022-02-28/);
});

test("years far from our time are refused", () => {
  assert.throws(() => read("0022-02-28"), /^the year 22 is not between 1600 and 2200: write 2022-02-28/);
  assert.throws(() => read("2201-01-01"), /^the year 2201 is not between 1600 and 2200/);
  assert.is(read("1600-01-01T00:00Z"), "1600-01-01T00:00:00.000Z");
});

test("anything else is no date, and the right form is shown", () => {
  const others = [
    "28.02.2022",
    "2022-2-28",
    "20220228",
    "2022-W09-1",
    "2022-02-28T",
    "today",
    "190:20:30",
    "2022-02-28 7pm",
  ];
  for (const text of others) {
    assert.throws(
      () => read(text),
      (error: Error) => error.message.startsWith(`\`${text}\` is no date: write 2022-02-28, `),
    );
  }
});

test.run();

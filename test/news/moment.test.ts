import { test } from "uvu";
import * as assert from "uvu/assert";
import { dateAndTime, dayName, isoInZone, longDate, monthName } from "../../src/news/moment.ts";

const talks = Date.UTC(2022, 1, 28, 11);
const july = Date.UTC(2022, 6, 1, 10);

test("machines read winter and summer time of the site's zone", () => {
  assert.is(isoInZone(talks, "Europe/Berlin"), "2022-02-28T12:00:00+01:00");
  assert.is(isoInZone(july, "Europe/Berlin"), "2022-07-01T12:00:00+02:00");
  assert.is(isoInZone(july, "Europe/London"), "2022-07-01T11:00:00+01:00");
});

test("UTC has its offset in figures too", () => {
  assert.is(isoInZone(talks, "UTC"), "2022-02-28T11:00:00+00:00");
  assert.is(isoInZone(talks, "Europe/London"), "2022-02-28T11:00:00+00:00");
});

test("zones west of Greenwich and those of half hours keep their day and minutes", () => {
  assert.is(isoInZone(Date.UTC(2022, 1, 28, 2), "America/New_York"), "2022-02-27T21:00:00-05:00");
  assert.is(isoInZone(talks, "Asia/Kolkata"), "2022-02-28T16:30:00+05:30");
});

test("the hour in which the clocks change is right on both sides, in whatever order it is asked for", () => {
  const change = Date.UTC(2022, 2, 27, 1);
  assert.is(isoInZone(change, "Europe/Berlin"), "2022-03-27T03:00:00+02:00");
  assert.is(isoInZone(change - 1000, "Europe/Berlin"), "2022-03-27T01:59:59+01:00");
});

test("moments before 1970 are dates like others", () => {
  assert.is(isoInZone(Date.UTC(1969, 6, 20, 20, 17, 40), "UTC"), "1969-07-20T20:17:40+00:00");
});

test("readers see the date, the time and the zone by its name", () => {
  assert.is(dateAndTime(talks, "Europe/Berlin", "en"), "28 February 2022, 12:00 CET");
  assert.is(dateAndTime(july, "Europe/Berlin", "en"), "1 July 2022, 12:00 CEST");
  assert.is(dateAndTime(july, "Europe/London", "en"), "1 July 2022, 11:00 BST");
});

test("days and months are named in the page's language", () => {
  assert.is(longDate(talks, "Europe/Berlin", "de"), "28. Februar 2022");
  assert.is(longDate(talks, "Europe/Berlin", "fr"), "28 février 2022");
  assert.match(dayName(talks, "Europe/Berlin", "en"), /^Monday,? 28 February 2022$/);
});

test("days and months that head a list start with a capital letter", () => {
  assert.is(monthName(talks, "Europe/Berlin", "fr"), "Février 2022");
  assert.is(dayName(talks, "Europe/Kyiv", "uk"), "Понеділок, 28 лютого 2022 р.");
});

test("Greenwich time has no offset of zero behind its name", () => {
  assert.is(dateAndTime(talks, "Europe/London", "de"), "28. Februar 2022, 11:00 GMT");
  assert.is(dateAndTime(talks, "Europe/London", "ar"), "28 فبراير 2022، 11:00 ص غرينتش");
  assert.is(dateAndTime(july, "Europe/London", "de"), "1. Juli 2022, 11:00 GMT+1");
});

test.run();

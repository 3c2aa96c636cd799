import { test } from "uvu";
import * as assert from "uvu/assert";
import { clockTime, textOf, withField } from "../../src/browser/comments/proposed-file.ts";

const blank = '---\nauthor: ""\ndate: "YYYY-MM-DD HH:MM"\n---\nComment\n';

test("a field is put into the front matter of a proposed file, once", () => {
  const once = withField(blank, "replyTo", "c7");
  assert.is(once, '---\nauthor: ""\ndate: "YYYY-MM-DD HH:MM"\nreplyTo: "c7"\n---\nComment\n');
  assert.is(withField(once, "replyTo", "c8"), once.replace("c7", "c8"));
  assert.is(withField(once, "replyTo", ""), blank);
});

test("a file whose dashes a reader took away stays as it was written", () => {
  for (const file of ["", "I saw it.", "author: Ann\n---\nI saw it."])
    assert.is(withField(file, "date", "2022-03-01"), file);
});

test("the text of a proposed file is what stands below the dashes", () => {
  assert.is(textOf(blank), "Comment");
  assert.is(textOf("---\nauthor: Ann\n---\n\nOne.\n\n---\n\nTwo.\n"), "One.\n\n---\n\nTwo.");
  assert.is(textOf("I saw it.\n"), "I saw it.");
});

test("the time is that of the reader's clock, with its offset", () => {
  const at = (minutesEast: number) => {
    const now = new Date("2022-03-01T23:05:40Z");
    now.getTimezoneOffset = () => -minutesEast;
    return clockTime(now);
  };
  assert.is(at(0), "2022-03-01T23:05+00:00");
  assert.is(at(345), "2022-03-02T04:50+05:45");
  assert.is(at(-210), "2022-03-01T19:35-03:30");
});

test.run();

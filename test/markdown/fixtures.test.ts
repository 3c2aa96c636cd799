// Each case of the fixtures is rendered as its file says. The file's first word names the renderer.

import { readdirSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { casesOf, printed } from "./fixtures.ts";

for (const file of readdirSync(new URL("fixtures/", import.meta.url))) {
  for (const { name, input, output } of casesOf(file)) {
    test(`${file}: ${name}`, () => assert.fixture(printed(file, input), output));
  }
}

test("no fixture file is empty or cut off", () => {
  for (const file of readdirSync(new URL("fixtures/", import.meta.url))) {
    const cases = casesOf(file);
    assert.ok(cases.length > 0, file);
    assert.ok(
      cases.every(({ name, input }) => name && input),
      file,
    );
  }
});

test.run();

// 20,000 hostile files; `npm run torture -- --only front-matter` reads a million.

import { test } from "uvu";
import * as assert from "uvu/assert";
import { fuzzFiles } from "./fuzz-files.ts";

test("whatever a file holds, it is published as it was meant or refused at its place, at once", () => {
  const { counts, faults } = fuzzFiles(20_000, 1);
  console.log(`figure: ${counts.accepted} files accepted, ${counts.refused} refused`);
  assert.equal(faults, []);
  assert.ok(counts.accepted > 3_000 && counts.refused > 3_000);
});

test.run();

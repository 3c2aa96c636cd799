// A survey sees all that stands in a folder, whichever thread makes it.

import fs from "node:fs";
import path from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { printOfSurvey, survey, surveyAhead } from "../../src/site/survey.ts";
import { freshFolder } from "./build-site.ts";

test("folders, files and links are told apart, and what a link leads to is not looked at", () => {
  const site = freshFolder();
  fs.mkdirSync(path.join(site, "2022/02"), { recursive: true });
  fs.writeFileSync(path.join(site, "2022/02/index.html"), "February");
  fs.symlinkSync("2022", path.join(site, "lately"));
  const { folders, others } = survey(site);
  assert.equal([...folders].sort(), ["2022", "2022/02"]);
  const sizes = [...others].map(([name, { size }]) => [name, size]).sort();
  assert.equal(sizes, [
    ["2022/02/index.html", 8],
    ["lately", -1],
  ]);
  assert.equal(surveyAhead(site, "another")(), { folders, others });
  const print = printOfSurvey({ folders: new Set([...folders].reverse()), others });
  assert.is(surveyAhead(site, print)(), null, "as expected");
  fs.utimesSync(path.join(site, "2022/02/index.html"), 1, 1);
  assert.ok(surveyAhead(site, print)());
});

test("a folder that cannot be looked at is named by whoever waits for the survey", () => {
  assert.throws(surveyAhead(path.join(freshFolder(), "gone"), ""), /ENOENT.*gone/);
});

test.run();

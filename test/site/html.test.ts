// Every page of the sample newsroom's site is valid HTML.

import { HtmlValidate } from "html-validate";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { sampleSite } from "./sample-site.ts";

const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended", "html-validate:standard", "html-validate:a11y"],
  rules: {
    // HTML knows no difference between capitals and small letters here.
    "doctype-style": "off",
    // A headline is as long as the news needs; the paper's name after it may be cut off in a list of results.
    "long-title": "off",
    // HTML-AAM lets any element with a role be named, and a list of tags without a heading needs its name.
    "aria-label-misuse": ["error", { allowAnyNamable: true }],
  },
});

test("every page passes the validator", async () => {
  const { files, read } = await sampleSite();
  const pages = files.filter((file) => file.endsWith(".html"));
  assert.ok(pages.length > 100, `${pages.length} pages`);
  const faults = pages.flatMap((file) =>
    validator
      .validateStringSync(read(file), file)
      .results.flatMap(({ messages }) =>
        messages.map(
          ({ ruleId, line, column, message }) => `${file}:${line}:${column} ${ruleId}: ${message}`,
        ),
      ),
  );
  assert.equal(faults.slice(0, 20), []);
});

test("every page says its language and direction, its title and where it belongs", async () => {
  const { files, read } = await sampleSite();
  for (const file of files.filter((name) => name.endsWith(".html"))) {
    const markup = read(file);
    assert.match(markup, /<html lang="[a-z]{2}[^"]*" dir="(ltr|rtl)">/, file);
    assert.match(markup, /<title>[^<]+<\/title>/, file);
    assert.match(markup, /<link rel="canonical" href="https:\/\/tideway\.example\/|noindex/, file);
  }
  assert.match(read("2022/03/muhadathat-ala-hudud-bilarus/index.html"), '<html lang="ar" dir="rtl">');
});

test.run();

import { rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { startChromium } from "../browser/chromium.ts";
import { freshFolder } from "../site/build-site.ts";
import { Attacker } from "./attack.ts";
import { families, payloads } from "./payloads/payloads.ts";

test("there are thousands of payloads, none of them twice, the same ones every time", () => {
  const all = payloads();
  assert.ok(all.length >= 5_000, `${all.length} payloads`);
  assert.is(new Set(all.map(({ text }) => text)).size, all.length);
  assert.equal(payloads(100), payloads(100));
  assert.is.not(
    payloads(100, 2).join(),
    payloads(100, 1)
      .map(({ text }) => text)
      .join(),
  );
  for (const { name } of families)
    assert.ok(
      all.some(({ family }) => family === name),
      name,
    );
});

test("two payloads of each family in every place of a newsroom are text in a real browser", async () => {
  const browser = await startChromium();
  const folder = freshFolder();
  try {
    const attacker = new Attacker(browser, folder);
    const isOpened = (file: string, withPolicy: boolean) =>
      file === "index.html" || (withPolicy ? /^2022\/.*5\/index/ : /^2022\/.*[02468]\/index/).test(file);
    await attacker.attack(payloads(2 * families.length), isOpened);
    const { counts, faults } = attacker.total;
    console.log(`\nfigure: ${JSON.stringify(counts)}`);
    assert.equal(faults, []);
    assert.is(counts.executions + counts.violations, 0);
    assert.ok(counts.texts > 500 && counts.refused > 100 && counts.opened > 15);
  } finally {
    await browser.close();
    rmSync(join(folder), { recursive: true, force: true });
  }
});

test.run();

// The run of all payloads: in every place of a newsroom, built, looked through and opened in a real browser.

import { startChromium } from "../browser/chromium.ts";
import { Attacker } from "../hostile/attack.ts";
import { payloads } from "../hostile/payloads/payloads.ts";
import { freshFolder } from "../site/build-site.ts";
import type { Order, Outcome } from "./run.ts";

/** Payloads of one newsroom: each has a section, an author and a page, which all pages of its site name. */
const batch = 32;

/** Every story without its policy; a third of them with it, in which nothing but the policy is another. */
function isOpened(file: string, withPolicy: boolean): boolean {
  const [, number] = /^2022\/.*\/p(\d+)\/index\.html$/.exec(file) ?? [];
  return number === undefined ? file === "index.html" : !withPolicy || Number(number) % 3 === 0;
}

export async function runPayloads({ cases, seed }: Order): Promise<Outcome> {
  const browser = await startChromium();
  const attacker = new Attacker(browser, freshFolder());
  const all = payloads(cases, seed);
  for (let from = 0; from < all.length; from += batch) {
    const before = attacker.total.faults.length;
    await attacker.attack(all.slice(from, from + batch), isOpened);
    const found = attacker.total.faults.slice(before, before + 3);
    process.stderr.write([`${from + batch} of ${all.length}`, ...found, ""].join("\n"));
  }
  await browser.close();
  return attacker.total;
}

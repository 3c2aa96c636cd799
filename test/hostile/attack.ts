// An attack: payloads in every place of a newsroom, built, looked through, and opened in a browser, with its policy and without.

import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { type BuiltSite, buildSite } from "../site/build-site.ts";
import { serve } from "../site/serve.ts";
import { readersMarkup, staffMarkup } from "./allowed-markup.ts";
import { type Findings, inspect } from "./inspect.ts";
import { emptied, payloadNewsroom, type PayloadNewsroom } from "./payload-newsroom.ts";
import type { Payload } from "./payloads/payload.ts";
import { type Wanted, wantedTexts } from "./shown-places.ts";
import { naming, watchedPage } from "./watched-page.ts";

export type Attack = {
  counts: Record<
    "payloads" | "places" | "refused" | "pages" | "nodes" | "texts" | "opened" | "executions" | "violations",
    number
  >;
  faults: string[];
};

const none = (): Attack["counts"] => ({
  payloads: 0,
  places: 0,
  refused: 0,
  pages: 0,
  nodes: 0,
  texts: 0,
  opened: 0,
  executions: 0,
  violations: 0,
});

/** Each does what one text alone can: stories of all kinds and languages, addresses that are accepted, old ones, long ones. */
const harmless = [
  "Fire in the harbour",
  "https://ann.example/fire",
  "https://creativecommons.org/licenses/by/4.0/",
  "/old/fire/",
  "de",
  "ar",
  "opinion",
  "sponsored",
  "live",
  "removed",
  "held",
  "closed",
  "2022-03-04",
  "p1",
  "full-p2",
  "quay.mp4",
  "true",
  "a long headline ".repeat(12).trim(),
  "CC BY 4.0",
  "[fire](https://fire.example)",
].map((text): Payload => ({ family: "harmless", text }));

export class Attacker {
  readonly #browser: Browser;
  readonly #folder: string;
  #known: string[] | null = null;
  readonly total: Attack = { counts: none(), faults: [] };

  /** `folder` is for newsrooms and their sites. */
  constructor(browser: Browser, folder: string) {
    this.#browser = browser;
    this.#folder = folder;
  }

  /**
   * Adds what comes of `payloads` to `total`. All pages of the site are looked through; `isOpened` says which of them are
   * opened with their policy, and which without.
   */
  async attack(
    payloads: readonly Payload[],
    isOpened: (file: string, withPolicy: boolean) => boolean,
  ): Promise<void> {
    this.#known ??= (await this.#inspected(harmless, null)).findings.pairs;
    const { room, site, findings, wanted } = await this.#inspected(payloads, this.#known);
    const { counts, faults } = this.total;
    counts.payloads += payloads.length;
    counts.places += room.accepted.length;
    counts.refused += room.refused.length;
    counts.pages += pagesOf(site).length;
    counts.nodes += findings.nodes;
    counts.texts += wanted.length;
    faults.push(...room.faults, ...findings.faults);
    for (const { page, at, found } of findings.missing) {
      const one = wanted.filter((each) => each.page === page)[at] as Wanted;
      faults.push(`${page} ${one.of.field}: ${JSON.stringify(one.text)} is ${JSON.stringify(found)}`);
    }
    const guarded = pagesOf(site).filter((file) => isOpened(file, true));
    const open = pagesOf(site).filter((file) => isOpened(file, false));
    counts.violations += await this.#open(site, guarded, "with the policy");
    disarm(site);
    counts.executions += await this.#open(site, open, "without policy");
    counts.opened += guarded.length + open.length;
  }

  async #inspected(payloads: readonly Payload[], known: string[] | null): Promise<Inspection> {
    const room = payloadNewsroom(emptied(join(this.#folder, "content")), payloads);
    const site = await buildSite({ content: room.folder }, emptied(join(this.#folder, "site")));
    const paths = new Map(site.edition.catalogue.stories.map(({ id, path }) => [id, path]));
    const wanted = wantedTexts(room.accepted, (id) => paths.get(id) ?? null);
    const pages = pagesOf(site).map((page) => ({
      page,
      markup: site.read(page),
      wanted: wanted.filter((one) => one.page === page).map(({ of: _, page: __, ...rest }) => rest),
    }));
    const rules = { known, staff: staffMarkup, readers: readersMarkup, origin: "https://harbour.example" };
    const desk = await this.#browser.newPage();
    await desk.evaluate(naming);
    const findings = await desk.evaluate(inspect, { pages, rules });
    await desk.close();
    return { room, site, findings, wanted };
  }

  /** How often something ran that should not. */
  async #open(site: BuiltSite, files: readonly string[], how: string): Promise<number> {
    const { origin, close } = await serve(site.folder);
    const watched = await watchedPage(this.#browser, origin);
    let ran = 0;
    for (const file of files) {
      const hits = await watched.try(`${origin}/${encodeURI(file.replace(/index\.html$/, ""))}`);
      ran += hits.length;
      this.total.faults.push(...hits.slice(0, 3).map((hit) => `${file} ${how}: ${hit}`));
    }
    await watched.close();
    close();
    return ran;
  }
}

type Inspection = { room: PayloadNewsroom; site: BuiltSite; findings: Findings; wanted: Wanted[] };

function pagesOf({ files }: BuiltSite): string[] {
  return files.filter((file) => file.endsWith(".html"));
}

/** Takes the policy out of every page and out of the headers. */
function disarm(site: BuiltSite): void {
  for (const page of pagesOf(site)) {
    const file = join(site.folder, page);
    const markup = readFileSync(file, "utf8");
    writeFileSync(file, markup.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ""));
  }
  rmSync(join(site.folder, "_headers"));
}

// What we take from others: few packages, each with a reason, whole as they were when we chose them, under known licences,
// and none of them runs anything when it is installed.

import fs from "node:fs";
import path from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";

const root = path.resolve(import.meta.dirname, "..");
const read = (file: string) => fs.readFileSync(path.join(root, file), "utf8");

type Locked = {
  integrity?: string;
  resolved?: string;
  license?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  link?: boolean;
  hasInstallScript?: boolean;
};
type Package = { dependencies: Record<string, string>; devDependencies: Record<string, string> };

const { packages } = JSON.parse(read("package-lock.json")) as { packages: Record<string, Locked> };
const locked = Object.entries(packages).filter(([name]) => name !== "");
const { dependencies, devDependencies } = JSON.parse(read("package.json")) as Package;

/** Pagefind's programs for other machines, which not every registry holds: npm takes what it finds by their version. */
const isForeign = (name: string, { optional, os }: Locked) =>
  name.startsWith("node_modules/@pagefind/") && optional === true && os !== undefined;

test("every package is pinned by the hash of its bytes, and none comes from elsewhere than the registry", () => {
  assert.ok(locked.length > 100);
  for (const [name, one] of locked) {
    assert.not.ok(one.link, `${name} is a link`);
    assert.not.match(one.resolved ?? "", /^(?:git|file|http:)/, name);
    if (!isForeign(name, one)) assert.match(one.integrity ?? "none", /^sha512-[A-Za-z0-9+/]{86}==$/, name);
  }
  for (const [name, range] of Object.entries({ ...dependencies, ...devDependencies }))
    assert.match(range, /^[\^~]?\d[\d.]*$/, `${name} ${range} is no version of the registry`);
});

test("nothing runs when packages are installed, here and in CI", () => {
  assert.match(read(".npmrc"), /^ignore-scripts=true$/m);
  const workflows = fs.readdirSync(path.join(root, ".github/workflows"));
  assert.ok(workflows.length > 0);
  for (const name of workflows) {
    for (const [line] of read(`.github/workflows/${name}`).matchAll(/^.*\bnpm (?:ci|install)\b.*$/gm))
      assert.match(line, /npm ci --ignore-scripts$/, name);
  }
  // esbuild's script only looks for a faster way to start; sharp and pagefind come ready-made.
  const scripts = locked.filter(([, one]) => one.hasInstallScript).map(([name]) => name);
  assert.equal(
    scripts.filter((name) => !/(?:^|\/)(?:esbuild|fsevents)$/.test(name)),
    [],
  );
});

/** They allow to publish what is made with them, and ask at most that the licence goes with the code itself. */
const allowed = new Set([
  "MIT",
  "ISC",
  "0BSD",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "Python-2.0",
  "OFL-1.1",
]);
/** libvips, which sharp calls as a library of its own. */
const libvips = /^node_modules\/@img\/sharp-/;

test("every library that a site is made with has a licence that we know", () => {
  const counts = new Map<string, number>();
  for (const [name, { dev, license = "none" }] of locked) {
    if (dev) continue;
    for (const one of license.split(" AND "))
      assert.ok(
        allowed.has(one) || (one === "LGPL-3.0-or-later" && libvips.test(name)),
        `${name}: ${license}`,
      );
    counts.set(license, (counts.get(license) ?? 0) + 1);
  }
  const told = [...counts].sort(([, a], [, b]) => b - a).map(([license, count]) => `${count} ${license}`);
  console.log(`figure: ${told.join(", ")}`);
});

test("every package that we chose has its reason in the README", () => {
  const [, chapter = ""] = /^## Dependencies\n(.*?)^## /ms.exec(read("README.md")) ?? [];
  const rows = [...chapter.matchAll(/^\| (.+?) +\| (.+?) +\|/gm)];
  const named = new Map(
    rows.flatMap(([, names = "", reason = ""]) =>
      [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => [name as string, reason] as const),
    ),
  );
  for (const name of Object.keys({ ...dependencies, ...devDependencies }))
    assert.ok((named.get(name) ?? "").length > 10, `README.md gives no reason for ${name}`);
  for (const name of named.keys())
    assert.ok(
      Object.hasOwn({ ...dependencies, ...devDependencies }, name),
      `README.md names ${name}, which is not one of ours`,
    );
});

test("few packages are needed to make a site", () => {
  assert.ok(
    Object.keys(dependencies).length <= 18,
    `${Object.keys(dependencies).length} direct dependencies`,
  );
});

test.run();

// A real browser for tests: the one of CHROMIUM_PATH, else the one that comes with the packages, unpacked once.

import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";
import { type Browser, chromium } from "playwright-core";
import { fontConfiguration } from "./fonts.ts";

export const chromiumFlags = [
  "--no-sandbox", // tests run as root in many a container, where Chromium's own sandbox cannot start
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Path of the unpacked browser, by its version. It is written aside and renamed, so that tests which do this at the
 * same moment never start half of it.
 */
async function unpacked(): Promise<string> {
  const library = path.resolve(
    path.dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium")),
    "../..",
  );
  const { version } = JSON.parse(fs.readFileSync(path.join(library, "package.json"), "utf8"));
  const cache = path.join(library, "../../.cache");
  const file = path.join(cache, `chromium-${version}`);
  if (fs.existsSync(file)) return file;
  fs.mkdirSync(cache, { recursive: true });
  const aside = `${file}.${process.pid}`;
  const source = fs.createReadStream(path.join(library, "bin/chromium.br"));
  await pipeline(source, createBrotliDecompress(), fs.createWriteStream(aside, { mode: 0o755 }));
  fs.renameSync(aside, file);
  return file;
}

/** Path of the browser; whoever starts it by hand gives it the flags and the surroundings below, too. */
export async function chromiumPath(): Promise<string> {
  return process.env["CHROMIUM_PATH"] ?? (await unpacked());
}

/** The surroundings of a browser that writes in the fonts of the tests. */
export function chromiumEnvironment(): Record<string, string> {
  return { ...process.env, FONTCONFIG_FILE: fontConfiguration() } as Record<string, string>;
}

/** Starts a browser without a window, with the fonts of the tests; who asks for it closes it. */
export async function startChromium(): Promise<Browser> {
  const executablePath = await chromiumPath();
  return chromium.launch({ executablePath, args: chromiumFlags, env: chromiumEnvironment() });
}

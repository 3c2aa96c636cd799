// The album: small pictures of pages as they should look, kept in the repository and compared with today's pages.

import fs from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import sharp from "sharp";

export const folder = path.join(import.meta.dirname, "album");

export type Look = { width: number; colorScheme: "light" | "dark" };

/** Pictures are kept at this share of their size: letters are grey, but whatever moves or changes colour is seen. */
const scale = 1 / 4;
/** Of a long page only so many pixels are kept. */
const longest = 2400;

type Pixels = { data: Buffer; width: number; height: number };

/** Photographs an open page from its top, small, as PNG. */
export async function photograph(page: Page, { width, colorScheme }: Look): Promise<Buffer> {
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  await page.setViewportSize({ width, height: 900 });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  // As high as the page: what loads late is in sight, and so is there.
  await page.setViewportSize({ width, height: Math.min(height, longest) });
  // A larger screen asks for larger pictures, one frame later; each is painted once it is decoded.
  await page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const seen = [...document.images].filter((one) => one.getBoundingClientRect().top < innerHeight);
    for (const one of seen) one.loading = "eager"; // a busy browser has not yet come to all that wait to be seen
    await Promise.all(seen.map((one) => one.decode()));
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
  const full = await page.screenshot({ animations: "disabled", caret: "hide" });
  return sharp(full)
    .resize(Math.round(width * scale))
    .png({ palette: true, colours: 32, dither: 0, compressionLevel: 9, effort: 10 })
    .toBuffer();
}

async function pixels(png: Buffer): Promise<Pixels> {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** Share of pixels, 0 to 1, that differ by more than a shade; a picture of another height differs there as well. */
export async function difference(before: Buffer, after: Buffer): Promise<number> {
  const [a, b] = [await pixels(before), await pixels(after)];
  if (a.width !== b.width) return 1;
  const shade = 48;
  const [low, high] = [Math.min(a.height, b.height), Math.max(a.height, b.height)];
  let differing = (high - low) * a.width;
  for (let i = 0; i < low * a.width * 3; i += 3) {
    const isFar = [0, 1, 2].some((c) => Math.abs((a.data[i + c] ?? 0) - (b.data[i + c] ?? 0)) > shade);
    if (isFar) differing++;
  }
  return differing / (high * a.width);
}

/** The picture as it is kept, or null for a page that was never photographed. */
export function kept(name: string): Buffer | null {
  const file = path.join(folder, `${name}.png`);
  return fs.existsSync(file) ? fs.readFileSync(file) : null;
}

/** Puts a picture into the album. */
export function keep(name: string, png: Buffer): void {
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, `${name}.png`), png);
}

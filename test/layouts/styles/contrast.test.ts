import { readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";

const tokens = readFileSync(new URL("../../../layouts/styles/tokens.css", import.meta.url), "utf8");
const [light, dark] = tokens.split("@media") as [string, string];

/** All values of a custom property in a part of the file. */
function values(css: string, name: string): string[] {
  return [...css.matchAll(new RegExp(`--${name}: (#[0-9a-f]{6});`, "g"))].map(([, value]) => value as string);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

for (const [scheme, css] of Object.entries({ light, dark })) {
  const grounds = [...values(css, "paper"), ...values(css, "tint")];

  test(`in ${scheme} colours all text, faults and the eight accents have a contrast of 4.5 at least`, () => {
    assert.is(values(css, "accent").length, 9);
    assert.is(values(css, "fault").length, 1);
    const names = ["ink", "soft", "fault", "accent"];
    for (const colour of names.flatMap((name) => values(css, name))) {
      for (const ground of grounds) assert.ok(contrast(colour, ground) >= 4.5, `${colour} on ${ground}`);
    }
  });

  test(`in ${scheme} colours the edges of fields have a contrast of 3 at least`, () => {
    for (const edge of values(css, "edge")) assert.ok(contrast(edge, grounds[0] as string) >= 3, edge);
  });
}

test.run();

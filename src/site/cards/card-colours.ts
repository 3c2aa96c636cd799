// The colours of cards: those of the style sheet in its light scheme.

import fs from "node:fs";
import path from "node:path";
import { project } from "../../load.js";

export type CardColours = { paper: string; ink: string; soft: string; hairline: string; accents: string[] };

/** Read from the tokens, so that a site's accents are the same everywhere. */
export function cardColours(): CardColours {
  const tokens = fs.readFileSync(path.join(project, "layouts/styles/tokens.css"), "utf8");
  const [light = ""] = tokens.split("@media");
  const all = (name: string) =>
    [...light.matchAll(new RegExp(`--${name}: (#[0-9a-f]{6});`, "g"))].map(([, value]) => value as string);
  const [ink = "#000000", ...accents] = all("accent"); // without a section the accent is the ink
  const one = (name: string) => all(name)[0] ?? ink;
  return { paper: one("paper"), ink, soft: one("soft"), hairline: one("hairline"), accents };
}
